import { weeklyCommute, weeklyLimit } from '@evenkeel/domain'
import { decimals } from './in-numbers.ts'
import { besideExample, workedDuration, workedHours } from './worked-beside.ts'

/** The numbers that stand beside the scores and enter none of them. */
export function BesideMethod() {
  const { week, commuteMinutes } = besideExample
  return (
    <>
      <p>
        Hours, nights, weekends, call and the way to work enter no score: how they sit with you is asked for
        itself. They stand beside it. Working hours are patient care, informatics and other work added up,
        without study: {week.clinical} + {week.informatics} + {week.other} = {workedHours}. In training they
        are held against ACGME’s {weeklyLimit.hours} hours a week, an average over{' '}
        {weeklyLimit.averagedOverWeeks} weeks, of which one week says little. A way of {commuteMinutes}{' '}
        minutes a day is {commuteMinutes} × 5 ÷ 60 = {decimals(weeklyCommute(commuteMinutes))} hours in a week
        of five days.
      </p>
      <p>
        How long the assessment takes is an estimate of ours: a third of a minute a question and a minute for
        each further page, rounded up. With all {workedDuration.items} questions and {workedDuration.pages}{' '}
        pages it is {workedDuration.minutes} minutes.
      </p>
    </>
  )
}
