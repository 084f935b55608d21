import { basisInWords, rangeInWords, type Specialty, weekRows } from '@evenkeel/domain'
import { DefinitionRows } from '@evenkeel/ui'
import { RangeWithBasis } from '../../reading/range-with-basis.tsx'

/** What full-time clinical work is like after training, and the way to split it with informatics. */
export function ClinicalWeekRows({ profile: { slug, clinicalWeek } }: { profile: Specialty }) {
  const { note } = clinicalWeek
  return (
    <>
      <DefinitionRows
        rows={weekRows.map(({ key, label, unit }) => ({
          key,
          label: label.slice(0, 1).toUpperCase() + label.slice(1),
          value: (
            <RangeWithBasis
              range={{
                key,
                label,
                text: rangeInWords(clinicalWeek[key], unit),
                basis: basisInWords(clinicalWeek[key]),
              }}
            />
          ),
        }))}
      />
      {note !== null && <p>{note}</p>}
      <p data-print="none">
        <a href={`/careers/compare?base=${slug}#split-post`}>Split it with informatics</a>
      </p>
    </>
  )
}
