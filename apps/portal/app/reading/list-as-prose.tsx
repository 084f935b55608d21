import { Prose } from '@evenkeel/ui'

/** Sentences that editors keep as a list, set as running text sets one. */
export function ListAsProse({ items }: { items: readonly string[] }) {
  return (
    <Prose prose={[{ type: 'list', ordered: false, items: items.map((text) => [{ type: 'text', text }]) }]} />
  )
}
