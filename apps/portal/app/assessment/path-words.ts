import { type ConsideredPath, dimensions, hasNeeds, labelOf, type Needs, shortStages } from '@evenkeel/domain'
import { listOf } from './result-words.ts'

/** What a path is called: its specialty, and the way of working that it leads to. */
export function pathTitle({ path: { specialty, careerModel } }: ConsideredPath): string {
  return careerModel ? `${specialty.name}, then ${careerModel.name}` : specialty.name
}

/** How a path stands to what the person needs, stage by stage. */
export function fitSentences(considered: ConsideredPath, needs: Needs): string[] {
  if (!hasNeeds(needs)) return []
  const short = shortStages(considered)
  const unknown = considered.fits.some(({ verdict }) => verdict === 'unknown')
  const rest = unknown ? 'Where there is no guidance yet, nothing can be said.' : ''
  if (short.length === 0) return [`Meets what you need wherever it is rated.${rest && ` ${rest}`}`]
  return [
    ...short.map(({ label, short: missed, isAccepted }) => {
      const names = listOf(
        missed.map(
          ({ dimension, by }) => `${labelOf(dimensions, dimension).toLowerCase()} (by ${Math.round(by)})`,
        ),
      )
      const tail = isAccepted
        ? 'That is a hard time that you said you could take'
        : 'That is more than the hard years that you said you could take'
      return `${label}: less than you need in ${names}. ${tail}.`
    }),
    ...(rest ? [rest] : []),
  ]
}

/** How a wished share of patient care stands to what a way of working holds; null where either is not known. */
export function shareSentence(wished: number | null, { career }: ConsideredPath): string | null {
  if (wished === null || !career) return null
  const { low, high } = career.model.clinicalShare
  if (low === null || high === null) return `There is no guidance yet on how much of it is patient care.`
  const place = wished < low ? 'less than' : wished > high ? 'more than' : 'within'
  const range = low === high ? `${low} %` : `the ${low}–${high} %`
  return place === 'within'
    ? `You would like ${wished} % with patients: within ${range} that this way of working holds.`
    : `You would like ${wished} % with patients: ${place} ${range} that this way of working holds.`
}
