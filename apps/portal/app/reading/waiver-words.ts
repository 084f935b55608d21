import { labelOf, type WaiverCheck, waiverService, waiverVerdicts } from '@evenkeel/domain'

/** How many hours of patient care a way of working holds, in words. */
export function clinicalHoursInWords({ clinicalHours }: WaiverCheck): string {
  if (clinicalHours === null) return 'No guidance yet'
  const { low, high } = clinicalHours
  return low === high ? `${low} hours a week` : `${low}–${high} hours a week`
}

/** The verdict in a word or two. */
export function waiverVerdictInWords({ verdict }: WaiverCheck): string {
  return labelOf(waiverVerdicts, verdict)
}

/** What a waiver asks, in a sentence. */
export const waiverAsks = `A Conrad 30 waiver asks for ${waiverService.clinicalHours} hours of patient care a week for ${waiverService.years} years.`

/** One sentence on how a way of working stands against a waiver. */
export function waiverSentence(check: WaiverCheck): string {
  const hours = clinicalHoursInWords(check)
  switch (check.verdict) {
    case 'clash':
      return `By the ranges on this page it holds ${hours} of patient care at most: too little for the service that a waiver demands.`
    case 'depends':
      return `By the ranges on this page it holds ${hours} of patient care: whether that is enough hangs on the contract.`
    case 'fits':
      return `By the ranges on this page it holds ${hours} of patient care, which is enough on paper.`
    case 'unknown':
      return 'There is no guidance yet on its hours or its share of patient care, so we cannot tell.'
  }
}
