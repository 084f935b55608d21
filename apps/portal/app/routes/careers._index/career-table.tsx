import { type ComparedCareer, dimensions } from '@evenkeel/domain'
import { scoreInWords, Table, type TableRow } from '@evenkeel/ui'
import { RangeWithBasis } from '../../reading/range-with-basis.tsx'

/** Career models as columns, the same questions as rows. */
export function CareerTable({ careers }: { careers: readonly ComparedCareer[] }) {
  return (
    <Table
      caption="Career models, the same fields for each; scores from 0 (very hard on a person) to 100 (very easy)"
      columns={[
        { key: 'field', label: 'Question' },
        ...careers.map(({ model: { slug, name } }) => ({
          key: slug,
          label: <a href={`/careers/${slug}`}>{name}</a>,
          text: true,
        })),
      ]}
      rows={rowsOf(careers)}
      note="Conditions differ by employer and contract: take these as what to ask about."
    />
  )
}

function rowsOf(careers: readonly ComparedCareer[]): TableRow[] {
  const ranges = careers[0]?.ranges ?? []
  return [
    ...ranges.map(({ key, label }) => ({
      key,
      header: label,
      cells: careers.map((career) => (
        <RangeWithBasis key={career.model.slug} range={career.ranges.find((range) => range.key === key)} />
      )),
    })),
    { key: 'nights', header: 'Nights and call', cells: careers.map(({ model }) => model.nightsAndCall) },
    { key: 'who', header: 'Who employs', cells: careers.map(({ model }) => model.typicalEmployers) },
    { key: 'visa', header: 'Visa', cells: careers.map(({ model }) => model.visaNotes) },
    ...dimensions.map(({ value, label }) => ({
      key: value,
      header: label,
      cells: careers.map(({ scores }) => scoreInWords(scores[value])),
    })),
  ]
}
