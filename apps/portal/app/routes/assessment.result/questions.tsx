import {
  type ConsideredPath,
  type Day,
  type Dimension,
  dimensions,
  labelOf,
  questionsAbout,
} from '@evenkeel/domain'
import { listOf } from '../../assessment/result-words.ts'

/** What to ask programs about the dimensions that matter most here: of chosen listings only what they leave open. */
export function Questions({ about, paths, today }: QuestionsProps) {
  const chosen = [
    ...new Map(
      paths
        .flatMap(({ path }) => [path.residency, path.fellowship].flatMap((one) => one ?? []))
        .map((listing) => [listing.program.slug, listing] as const),
    ).values(),
  ]
  const names = listOf(about.map((one) => labelOf(dimensions, one).toLowerCase()))
  return (
    <>
      <p>
        About {names}, which {about.length === 1 ? 'matters' : 'matter'} most here. For an e-mail or an
        interview; they are courteous as they stand.
      </p>
      {chosen.length === 0 ? (
        <QuestionList questions={questionsAbout(about, { today })} />
      ) : (
        chosen.map((listing) => {
          const open = questionsAbout(about, { listing, today })
          const { slug, name } = listing.program
          return (
            <section key={slug} aria-labelledby={`ask-${slug}`}>
              <h3 id={`ask-${slug}`}>
                <a href={`/programs/${slug}`}>{name}</a>
              </h3>
              {open.length === 0 ? (
                <p>Its listing says all of this. Ask whether it still holds.</p>
              ) : (
                <QuestionList questions={open} />
              )}
            </section>
          )
        })
      )}
    </>
  )
}

function QuestionList({ questions }: { questions: ReturnType<typeof questionsAbout> }) {
  return (
    <ul>
      {questions.map(({ key, question }) => (
        <li key={key}>{question}</li>
      ))}
    </ul>
  )
}

interface QuestionsProps {
  readonly about: readonly Dimension[]
  readonly paths: readonly ConsideredPath[]
  readonly today: Day
}
