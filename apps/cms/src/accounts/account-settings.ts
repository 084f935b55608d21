/** What the doors of accounts need to know of the installation. */
export interface AccountSettings {
  /** The public address of the cms, for links. */
  cmsUrl: string
  /** Whether e-mail can be sent; without, links are shown once to whoever makes them. */
  sendsMail: boolean
  /** How many proxies stand in front and can be believed about the address of whoever asks. */
  trustedProxies: number
}

/** True where cookies may be kept to encrypted connections. */
export function servedSecurely({ cmsUrl }: Pick<AccountSettings, 'cmsUrl'>): boolean {
  return cmsUrl.startsWith('https:')
}
