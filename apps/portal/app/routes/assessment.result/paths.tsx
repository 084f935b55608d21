import { type AssessmentContext, type ConsideredPath, hasNeeds, scoreNeeded } from '@evenkeel/domain'
import { type BalanceValues, Notice, PathsSideBySide } from '@evenkeel/ui'
import { fitSentences, pathTitle, shareSentence } from '../../assessment/path-words.ts'
import { clinicalHoursInWords, waiverAsks } from '../../reading/waiver-words.ts'
import { lowerFirst } from '../../assessment/lower-first.ts'
import { CareerWeek } from './career-week.tsx'
import styles from './result.module.css'

/** The paths side by side, each with how it meets the person's needs and where a waiver clashes with it. */
export function Paths({ paths, context }: { paths: readonly ConsideredPath[]; context: AssessmentContext }) {
  const keyed = paths.map((considered, index) => ({ key: `path-${index + 1}`, considered }))
  return (
    <PathsSideBySide
      needs={needsOf(context)}
      paths={keyed.map(({ key, considered }) => ({
        key,
        title: pathTitle(considered),
        stages: considered.steps,
      }))}
    >
      {(key) => {
        const considered = keyed.find((one) => one.key === key)?.considered
        return considered && <PathRemarks considered={considered} context={context} />
      }}
    </PathsSideBySide>
  )
}

function PathRemarks({ considered, context }: { considered: ConsideredPath; context: AssessmentContext }) {
  const { path, career, missing } = considered
  const fits = fitSentences(considered, context.needs)
  const share = shareSentence(context.clinicalShareWished, considered)
  return (
    <div className={styles.remarks}>
      {fits.length > 0 && (
        <ul>
          {fits.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {path.hasWaiver && career && <WaiverRemark career={career} />}
      {career && <CareerWeek career={career} />}
      {share !== null && <p>{share}</p>}
      {missing.length > 0 && <p>A part of this path is not published any more and was left out.</p>}
      <p>
        <a href={`/specialties/${path.specialty.slug}`}>Profile of {lowerFirst(path.specialty.name)}</a>
      </p>
    </div>
  )
}

function WaiverRemark({ career }: { career: NonNullable<ConsideredPath['career']> }) {
  const { waiver, model } = career
  if (waiver.verdict === 'fits') return <p>{waiverAsks} By its ranges, this way of working holds as many.</p>
  if (waiver.verdict === 'unknown')
    return (
      <p>
        {waiverAsks} Nobody has estimated the hours of this way of working, so we cannot tell whether it holds
        as many.
      </p>
    )
  return (
    <Notice
      tone="caution"
      title={
        waiver.verdict === 'clash' ? 'Not during the waiver years' : 'Check this against a waiver contract'
      }
    >
      <p>
        {waiverAsks} {model.name} holds {clinicalHoursInWords(waiver)}:{' '}
        {waiver.verdict === 'clash'
          ? 'too little. On this path it comes after the waiver; a project or two beside a full clinical week can come before.'
          : 'it hangs on the contract whether that is enough.'}{' '}
        <a href="/careers#waiver">The arithmetic</a>
      </p>
    </Notice>
  )
}

function needsOf({ needs }: AssessmentContext): BalanceValues | undefined {
  if (!hasNeeds(needs)) return undefined
  const least = (dimension: keyof typeof needs) => {
    const need = needs[dimension]
    // Where it may be hard, a line at 0 would say nothing.
    return need === null || need === 'any' ? null : scoreNeeded[need]
  }
  return {
    time: least('time'),
    energy: least('energy'),
    control: least('control'),
    growth: least('growth'),
    'well-being': least('well-being'),
  }
}
