import {
  type AssessmentContext,
  careSettings,
  labelOf,
  weeklyCommute,
  weeklyLimit,
  workingHours,
} from '@evenkeel/domain'
import { SourceList } from '@evenkeel/ui'
import { lowerFirst } from '../../assessment/lower-first.ts'
import { offHoursSentence } from '../../assessment/off-hours.ts'
import { listOf } from '../../assessment/result-words.ts'
import { inWords } from '../../reading/sources.tsx'

/** What the person said that enters no score: hours beside ACGME's limit, and what gives them energy. */
export function BesideTheScores({ context }: { context: AssessmentContext }) {
  const hours = workingHours(context)
  const { settings, stage, commuteMinutes, week } = context
  const nights = offHoursSentence(context)
  const isInTraining = stage !== 'career' && stage !== 'before-residency'
  return (
    <>
      {hours !== null && (
        <>
          <p>
            Your week holds {hours} working hours
            {week.study === null ? '' : `, and ${week.study} of study beside them`}.
            {isInTraining &&
              ` ACGME allows ${weeklyLimit.hours} hours a week in training, averaged over ${weeklyLimit.averagedOverWeeks} weeks; your program may allow fewer.`}{' '}
            {verdictOn(hours, stage)}
          </p>
          {isInTraining && <SourceList sources={[inWords(weeklyLimit.source)]} />}
        </>
      )}
      {nights !== null && <p>{nights}</p>}
      {commuteMinutes !== null && commuteMinutes > 0 && (
        <p>
          The way to work and back takes {commuteMinutes} minutes a day: about{' '}
          {Math.round(weeklyCommute(commuteMinutes) * 10) / 10} hours in a week of five days, which no
          schedule shows.
        </p>
      )}
      {settings.length > 0 && (
        <p>
          You find energy in {listOf(settings.map((one) => `“${lowerFirst(labelOf(careSettings, one))}”`))}.
          No score here knows about that: keep it in view when you read profiles, and ask how much of it a
          week really holds.
        </p>
      )}
    </>
  )
}

/** True where there is something to show. */
export function hasMoreSaid(context: AssessmentContext): boolean {
  const { settings, commuteMinutes } = context
  return (
    settings.length > 0 ||
    (commuteMinutes ?? 0) > 0 ||
    workingHours(context) !== null ||
    offHoursSentence(context) !== null
  )
}

function verdictOn(hours: number, stage: AssessmentContext['stage']): string {
  if (stage === 'before-residency') return 'ACGME’s limits begin with residency.'
  if (stage === 'career') return 'ACGME’s limits end with training; what holds now is your contract.'
  if (hours <= weeklyLimit.hours) return 'One week says little: the average counts.'
  return 'If that is your average over four weeks, it is over the limit: log it as it was, and take it to your director or the GME office.'
}
