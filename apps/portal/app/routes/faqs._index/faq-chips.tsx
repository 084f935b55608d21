import { type FaqFilter, faqFilterFields, keysOf, labelOf } from '@evenkeel/domain'
import { Chip, ChipRow } from '@evenkeel/ui'

/** What the questions are narrowed to; each can be taken away. Nothing where they are not narrowed. */
export function FaqChips({ filter }: { filter: FaqFilter }) {
  const chosen = keysOf(faqFilterFields).flatMap((name) => {
    const value = filter[name]
    return value === null ? [] : [{ name, label: labelOf(faqFilterFields[name].options, value) }]
  })
  if (chosen.length === 0) return null
  return (
    <ChipRow clearHref="/faqs">
      {chosen.map(({ name, label }) => (
        <Chip key={name} label={label} removeHref={addressOf({ ...filter, [name]: null })} />
      ))}
    </ChipRow>
  )
}

function addressOf(filter: FaqFilter): string {
  const pairs = keysOf(faqFilterFields).flatMap((name) => {
    const value = filter[name]
    return value === null ? [] : [`${name}=${value}`]
  })
  return pairs.length === 0 ? '/faqs' : `/faqs?${pairs.join('&')}`
}
