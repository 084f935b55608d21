/** True where the page was come to, false where it was loaded again. */
export function isFirstLook([navigation]: readonly object[]): boolean {
  return !(navigation && 'type' in navigation && navigation.type === 'reload')
}

interface Place {
  readonly origin: string
  readonly pathname: string
  readonly search: string
}

/** True for a link to another page; false for a place within this one. */
export function leadsAway(link: Place, here: Place): boolean {
  return link.origin !== here.origin || link.pathname !== here.pathname || link.search !== here.search
}
