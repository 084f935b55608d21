import { labelOf } from '../frame/option.ts'
import type { ComparedGroup } from '../programs/comparison/comparison.ts'
import { type ProfileCell, wordsCell } from '../specialties/profile-cell.ts'
import {
  compareProfiles,
  figureRows,
  forAndAgainstRows,
  type ProfileRow,
  ratingRows,
} from '../specialties/profile-rows.ts'
import type { CareerModel } from './career-model.ts'
import { comparedCareer } from './compared-careers.ts'
import { waiverCheck, waiverService, waiverVerdicts } from './waiver-clash.ts'

/**
 * Career models side by side: the same questions to each, every range and rating with what it rests on. The ratings
 * stand in the group 'balance'.
 */
export function careersSideBySide(models: readonly CareerModel[]): ComparedGroup<ProfileCell>[] {
  return compareProfiles(models, [
    { key: 'week', label: 'The week', rows: weekRows },
    { key: 'balance', label: 'Balance', rows: ratingRows('', ({ ratings }) => ratings) },
    {
      key: 'work',
      label: 'Employers and visa',
      rows: [
        {
          key: 'employers',
          label: 'Who employs',
          cell: ({ typicalEmployers }) => wordsCell(typicalEmployers),
        },
        { key: 'visa', label: 'Visa', cell: ({ visaNotes }) => wordsCell(visaNotes) },
        { key: 'waiver', label: 'During a waiver', cell: waiverCell },
      ],
    },
    { key: 'for-and-against', label: 'For and against', rows: forAndAgainstRows },
    { key: 'figures', label: 'Figures', rows: figureRows(models) },
  ])
}

const weekRows: readonly ProfileRow<CareerModel>[] = [
  rangeRow('clinicalShare', 'Patient care'),
  rangeRow('weeklyHours', 'Hours'),
  rangeRow('remoteShare', 'Can be remote'),
  rangeRow('nightsPerMonth', 'Nights'),
  rangeRow('callDaysPerMonth', 'Days on call'),
  { key: 'nights', label: 'Nights and call', cell: ({ nightsAndCall }) => wordsCell(nightsAndCall) },
]

function rangeRow(key: string, label: string): ProfileRow<CareerModel> {
  return {
    key,
    label,
    cell: (model) => {
      const range = comparedCareer(model).ranges.find((one) => one.key === key)
      return range && range.basis !== null ? wordsCell(range.text, range.basis) : { kind: 'unknown' }
    },
  }
}

function waiverCell(model: CareerModel): ProfileCell {
  const { verdict, clinicalHours } = waiverCheck(model)
  if (clinicalHours === null) return { kind: 'unknown' }
  const { low, high } = clinicalHours
  const hours = low === high ? String(low) : `${low}–${high}`
  return wordsCell(
    `${labelOf(waiverVerdicts, verdict)}: ${hours} hours of patient care, asked are ${waiverService.clinicalHours}`,
    'Worked out from its ranges',
  )
}
