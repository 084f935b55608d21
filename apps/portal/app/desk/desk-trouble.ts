import { data } from '@remix-run/node'
import type { DeskOutcome } from './reader-desk.ts'

/** Why something that is filled in well was not taken, in words, with the status that says the same to programs. */
export interface DeskTrouble {
  readonly status: number
  readonly title: string
  readonly words: string
  /** Seconds after which it can be tried again; null where that would change nothing. */
  readonly retryAfter: number | null
}

/** What to say about an outcome; null where it was received. */
export function troubleOf(outcome: DeskOutcome): DeskTrouble | null {
  switch (outcome.kind) {
    case 'received':
      return null
    case 'wait':
      return {
        status: 429,
        title: 'Much came in a short time',
        words: `What you typed is still below. Wait ${inWords(outcome.seconds)}, then send it again.`,
        retryAfter: outcome.seconds,
      }
    case 'gone':
      return {
        status: 409,
        title: 'This page was taken back just now',
        words: 'Its editors no longer show it, so there is nothing to say about it. Nothing was sent.',
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

/** Gives a form back with what was typed into it and what kept it from being taken. */
export function troubled<T>(typed: T, trouble: DeskTrouble) {
  const retry = trouble.retryAfter === null ? undefined : { 'Retry-After': String(trouble.retryAfter) }
  return data({ typed, problems: [], trouble }, { status: trouble.status, headers: retry })
}

/** For a form in which the field was filled in that people do not see. */
export const trapped: DeskTrouble = {
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
