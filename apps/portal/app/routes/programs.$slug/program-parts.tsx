import { scoresOfBalance } from '@evenkeel/domain'
import { BalanceStrip, Trajectory } from '@evenkeel/ui'
import { HistoryList } from '../../programs/history-list.tsx'
import { historyHref } from '../../programs/listing-history.ts'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { KnownFacts } from './known-facts.tsx'
import type { ProgramPage } from './program-page.ts'
import { Questions } from './questions.tsx'
import { RecordFacts } from './record-facts.tsx'
import { VisaEvidence } from './visa-evidence.tsx'

/** What a program's page consists of, in the order in which this audience asks. */
export function programParts(page: ProgramPage): (PagePart | null)[] {
  return [
    {
      id: 'visa',
      title: 'Visa sponsorship',
      lede: 'Three kinds of evidence, kept apart: what the program states, what its institution states, and what was filed for anyone the employer hired.',
      body: <VisaEvidence page={page} />,
    },
    {
      id: 'facts',
      title: 'What is stated',
      lede:
        page.takesReports &&
        'If you know something that is not stated, follow its name and tell the editors.',
      body: <KnownFacts page={page} />,
    },
    balancePart(page),
    page.questions.length === 0
      ? null
      : {
          id: 'questions',
          title: 'Questions to ask',
          lede: 'Nobody has stated these to us, sources disagree, or nobody has looked for too long. Short and courteous, for an e-mail or an interview.',
          body: <Questions page={page} />,
        },
    changesPart(page),
    { id: 'record', title: 'This record', body: <RecordFacts page={page} /> },
  ]
}

function changesPart({ card, history, hasOlderChanges }: ProgramPage): PagePart | null {
  if (history.length === 0) return null
  return {
    id: 'changes',
    title: 'What changed',
    lede: 'What we stated before and after, on the day on which it was published here, and who says so.',
    body: (
      <>
        <HistoryList history={history} />
        {hasOlderChanges && (
          <p>
            <a href={historyHref(card.slug)}>Earlier changes</a>
          </p>
        )}
      </>
    ),
  }
}

function balancePart({ card: { balance, kind }, path, specialty, profiles }: ProgramPage): PagePart | null {
  if (!balance) return null
  return {
    id: 'balance',
    title: 'Balance on this path',
    lede: (
      <>
        Ratings of {balance.basis.toLowerCase()} in general, not of this program: what the program states
        counts more. Reasons and sources:{' '}
        {profiles.map(({ slug, name }, at) => (
          <span key={slug}>
            {at > 0 && ', '}
            <a href={`/specialties/${slug}`}>{name}</a>
          </span>
        ))}
        .
        {kind === 'fellowship' &&
          !specialty &&
          ' Which department houses it is not stated, so the years before it are open: they depend on your residency.'}
      </>
    ),
    body: (
      <>
        <BalanceStrip
          values={scoresOfBalance(balance)}
          variant="detail"
          title={`${balance.stageLabel}, profile of ${balance.basis}`}
        />
        <Trajectory
          title={`The years around it${specialty ? `, by way of ${specialty.name.toLowerCase()}` : ''}`}
          steps={path.map(({ stage, label, scores }) => ({ key: stage, label, values: scores }))}
        />
      </>
    ),
  }
}
