import {
  assessPersona,
  type Content,
  dimensions,
  labelOf,
  type Persona,
  personas,
  stages,
  visaStatusCodes,
} from '@evenkeel/domain'
import { BalanceStrip } from '@evenkeel/ui'
import styles from '../view.module.css'

/** The example applicants by whom advice and ratings are tried: who they are, how they stand, what they get now. */
export function ExampleApplicants({ entries }: { entries: Content['entries'] }) {
  return (
    <>
      <h2>The example applicants</h2>
      <p className={styles.quiet}>
        {personas.length} made-up people who between them hold every stage, status and stressor, and each
        dimension in each band. Advice and ratings are tried on them, before they are published, by the code
        that readers get. Below is what each of them gets of the advice that is published now.
      </p>
      <ul className={styles.people}>
        {personas.map((persona) => (
          <Applicant key={persona.slug} persona={persona} entries={entries} />
        ))}
      </ul>
    </>
  )
}

function Applicant({ persona, entries }: { persona: Persona; entries: Content['entries'] }) {
  const { dimensions: results, guidance, lowest } = assessPersona(persona, entries.guidance)
  const scoreOf = (wanted: string) => results.find(({ dimension }) => dimension === wanted)?.score ?? null
  const lead = lowest.map(({ dimension }) => labelOf(dimensions, dimension)).join(', ')
  return (
    <li>
      <strong>{persona.name}</strong>
      <span className={styles.quiet}>{persona.story}</span>
      <span className={styles.quiet}>{situationInWords(persona, entries)}</span>
      <BalanceStrip
        title={persona.name}
        variant="compact"
        takeaway={`Lowest: ${lead}`}
        unknown="too few"
        values={{
          time: scoreOf('time'),
          energy: scoreOf('energy'),
          control: scoreOf('control'),
          growth: scoreOf('growth'),
          'well-being': scoreOf('well-being'),
        }}
      />
      <details>
        <summary>
          {guidance.length} pieces of advice; lowest: {lead}
        </summary>
        <ol>
          {guidance.map(({ item }) => (
            <li key={item.slug}>{item.title}</li>
          ))}
        </ol>
      </details>
    </li>
  )
}

function situationInWords(
  { context, paths }: Persona,
  { specialties, careerModels }: Content['entries'],
): string {
  const nameOf = (slug: string | null) =>
    [...specialties, ...careerModels].find((one) => one.slug === slug)?.name ?? slug
  const ways = paths.map(({ specialty, careerModel }) =>
    [nameOf(specialty), nameOf(careerModel)].filter((part) => part !== null).join(', then '),
  )
  return [
    context.stage && labelOf(stages, context.stage),
    context.visa && labelOf(visaStatusCodes, context.visa),
    `weighs ${ways.join(' / ')}`,
  ]
    .filter((part) => part !== null)
    .join('; ')
}
