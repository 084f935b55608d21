/** Who is lost because words are found only where somebody stated them, and the search that keeps these. */
export function WordGapLine({ gap: { words, label, href, total } }: { gap: LinkedGap }) {
  return (
    <p>
      {words}{' '}
      <a href={href}>
        {label}: {total.toLocaleString('en-US')}
      </a>
    </p>
  )
}

interface LinkedGap {
  readonly words: string
  readonly label: string
  readonly href: string
  readonly total: number
}
