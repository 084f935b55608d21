import type { RangeField } from '@evenkeel/domain'

/** A range and, smaller, what it rests on. */
export function RangeWithBasis({ range }: { range: RangeField | undefined }) {
  if (!range) return <>No guidance yet</>
  return (
    <>
      {range.text}
      {range.basis !== null && (
        <>
          <br />
          <small>{range.basis}</small>
        </>
      )}
    </>
  )
}
