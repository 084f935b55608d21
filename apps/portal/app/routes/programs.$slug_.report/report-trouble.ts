import type { ReportOutcome } from '../../reports/report-desk.ts'

/** Why a report that is filled in well was not taken, in words, with the status that says the same to programs. */
export interface ReportTrouble {
  readonly status: number
  readonly title: string
  readonly words: string
  /** Seconds after which it can be tried again; null where that would change nothing. */
  readonly retryAfter: number | null
}

/** What to say about an outcome; null where the report was received. */
export function troubleOf(outcome: ReportOutcome): ReportTrouble | null {
  switch (outcome.kind) {
    case 'received':
      return null
    case 'wait':
      return {
        status: 429,
        title: 'Many reports came in a short time',
        words: `What you typed is still below. Wait ${inWords(outcome.seconds)}, then send it again.`,
        retryAfter: outcome.seconds,
      }
    case 'unlisted':
      return {
        status: 409,
        title: 'This listing was taken back just now',
        words: 'Its editors no longer show it, so there is nothing to correct. Nothing was sent.',
        retryAfter: null,
      }
    case 'unavailable':
      return {
        status: 503,
        title: 'The editors’ desk does not answer at present',
        words:
          'Nothing was sent, and everything you typed is still below. Wait a minute, then send it again.',
        retryAfter: 60,
      }
  }
}

/** For a form in which the field was filled in that people do not see. */
export const trapped: ReportTrouble = {
  status: 422,
  title: 'This looked as if a program had filled it in',
  words:
    'A field that is not shown had something in it, as browser extensions sometimes do. It is empty again, and what you typed is still below: send it once more.',
  retryAfter: null,
}

function inWords(seconds: number): string {
  if (seconds <= 90) return 'a minute'
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} minutes` : 'an hour'
}
