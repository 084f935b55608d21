import { type Day, programFacts, type ProgramFactKey, programScales } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { decimals } from './in-numbers.ts'
import { workedPrograms } from './worked-path.ts'

/** Where each point of a trajectory comes from, and how a program's own facts become a score. */
export function PathMethod({ today }: { today: Day }) {
  const [known, thin] = workedPrograms(today)
  return (
    <>
      <p>
        A trajectory shows the five dimensions at each stage of a path. Waiver years belong to it on a J-1,
        unless you say otherwise. Each point is taken from the first of these that says something; where none
        does, the point stays unknown.
      </p>
      <Table
        caption="Where a point is looked for, in this order"
        columns={[
          { key: 'stage', label: 'Stage' },
          { key: 'order', label: 'First what says something', text: true },
        ]}
        rows={sources.map(([stage, order]) => ({ key: stage, header: stage, cells: [order] }))}
      />
      <Table
        caption="What a program’s facts are worth, from 0 (hardest) to 1 (easiest)"
        columns={[
          { key: 'fact', label: 'Fact' },
          { key: 'dimension', label: 'Speaks to' },
          { key: 'worth', label: 'Worth', text: true },
        ]}
        rows={programScales.flatMap(({ dimension, scales }) =>
          scales.map(([key, scale]) => ({
            key,
            header: programFacts[key].label,
            cells: [dimension, worthInWords(key, scale)],
          })),
        )}
        note="Between two amounts the worth changes in a straight line. Only facts that are verified or reported count; stale and disputed ones do not."
      />
      {known && thin && (
        <p>
          A dimension’s score is 100 times the mean of what is known, once at least half of its facts are.{' '}
          {known.said}: hours are worth 0.625, call 0.6, so time is{' '}
          {known.score === null ? 'unknown' : decimals(known.score)}. {thin.said}: one of four facts is too
          few, and the specialty’s rating stands.
        </p>
      )}
    </>
  )
}

const sources: readonly (readonly [string, string])[] = [
  ['PGY-1 and later residency', 'the chosen residency’s own facts; the base specialty’s rating'],
  [
    'CI fellowship',
    'the chosen fellowship’s own facts; the base specialty’s rating; that of clinical informatics',
  ],
  ['Waiver years', 'the base specialty’s rating; that of the waiver post; that of clinical informatics'],
  ['Career', 'the chosen career model’s rating; that of the base specialty; that of clinical informatics'],
]

function worthInWords(key: ProgramFactKey, scale: object): string {
  const anchors: readonly unknown[] = Array.isArray(scale) ? scale : Object.entries(scale)
  return anchors
    .flatMap((anchor) =>
      Array.isArray(anchor) ? [`${optionLabel(key, String(anchor[0]))} = ${String(anchor[1])}`] : [],
    )
    .join('; ')
}

function optionLabel(key: ProgramFactKey, value: string): string {
  const fact = programFacts[key]
  if (fact.kind === 'amount') return value
  return fact.options.find((option) => option.value === value)?.label ?? value
}
