import { type ProfileFit, trajectoryStages } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { stageFitInWords } from '../../assessment/fit-words.ts'

/** Specialties, programs and ways of working against what the person needs, a table each. */
export function NeededFits({ fits }: { fits: readonly ProfileFit[] }) {
  return kinds.map(({ kind, caption, path, note }) => {
    const own = fits.filter((fit) => fit.kind === kind)
    const stages = stagesOf(own)
    return (
      own.length > 0 && (
        <Table
          key={kind}
          caption={caption}
          columns={[
            { key: 'name', label: 'Profile' },
            ...stages.map(({ stage, label }) => ({ key: stage, label, text: true })),
          ]}
          rows={own.map((fit) => ({
            key: fit.slug,
            header: <a href={`${path}/${fit.slug}`}>{fit.name}</a>,
            cells: stages.map(({ stage }) => {
              const step = fit.stages.find((one) => one.stage === stage)
              return step ? stageFitInWords(step) : 'Does not apply'
            }),
          }))}
          note={note}
        />
      )
    )
  })
}

const kinds = [
  {
    kind: 'specialty',
    caption: 'Base specialties',
    path: '/specialties',
    note: 'By the specialty’s own ratings. Conditions vary by program.',
  },
  {
    kind: 'program',
    caption: 'Programs on your paths',
    path: '/programs',
    note: 'By what the program itself states, fresh and undisputed. What it does not state is a question to ask.',
  },
  { kind: 'career-model', caption: 'Ways of working', path: '/careers', note: undefined },
] as const

/** The stages that one of them has, in the order of a life. */
function stagesOf(fits: readonly ProfileFit[]) {
  const own = new Set(fits.flatMap(({ stages }) => stages.map(({ stage }) => stage)))
  return trajectoryStages
    .filter(({ value }) => own.has(value))
    .map(({ value, label }) => ({ stage: value, label }))
}
