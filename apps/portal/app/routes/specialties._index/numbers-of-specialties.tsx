import { type ComparedSpecialty, dimensions } from '@evenkeel/domain'
import { scoreInWords, Table } from '@evenkeel/ui'

/** The scores of all rows as a table, 0 to 100. */
export function NumbersOfSpecialties({ rows }: { rows: readonly ComparedSpecialty[] }) {
  return (
    <Table
      caption="Scores from 0 (very hard on a person) to 100 (very easy)"
      columns={[
        { key: 'name', label: 'Specialty' },
        { key: 'stage', label: 'Stage' },
        { key: 'years', label: 'Years' },
        ...dimensions.map(({ value, label }) => ({ key: value, label, numeric: true })),
        { key: 'evidence', label: 'Rests on', text: true },
      ]}
      rows={rows.map(({ slug, name, stageLabel, trainingYears, scores, evidence }) => ({
        key: slug,
        header: <a href={`/specialties/${slug}`}>{name}</a>,
        cells: [
          stageLabel,
          trainingYears ?? 'Not stated',
          ...dimensions.map(({ value }) => (scores[value] === null ? '?' : scoreInWords(scores[value]))),
          evidence,
        ],
      }))}
      note="“?”: no guidance yet. It counts neither for nor against a specialty. Conditions vary by program, and a program’s own fact counts more than any of these."
    />
  )
}
