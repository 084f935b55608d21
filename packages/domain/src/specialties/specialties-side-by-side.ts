import { trajectoryStages } from '../frame/stages.ts'
import { basisInWords, rangeInWords } from '../careers/range-in-words.ts'
import { doesNotApply } from '../programs/comparison/compared-cell.ts'
import type { ComparedGroup } from '../programs/comparison/comparison.ts'
import { weekRows } from './clinical-week-rows.ts'
import { hasScore, scoresAt } from './dimension-scores.ts'
import { type ProfileCell, ratingCell, wordsCell } from './profile-cell.ts'
import { compareProfiles, figureRows, forAndAgainstRows, ratingRows } from './profile-rows.ts'
import { balanceAttributes } from './rating.ts'
import { ratingInWords } from './rating-rows.ts'
import type { Specialty } from './specialty.ts'

/**
 * Specialties side by side: the same questions to each, stage by stage, every rating with what it rests on and its
 * reason. Groups of ratings have their stage as key. A subspecialty has no residency of its own: those stages do not
 * apply to it.
 */
export function specialtiesSideBySide(profiles: readonly Specialty[]): ComparedGroup<ProfileCell>[] {
  const rated = new Set(profiles.flatMap(({ attributes }) => attributes.map(({ attribute }) => attribute)))
  return compareProfiles(profiles, [
    {
      key: 'training',
      label: 'Training',
      rows: [
        {
          key: 'years',
          label: 'Years of training',
          cell: ({ trainingYears }) => wordsCell(trainingYears && `${trainingYears} years`),
        },
        {
          key: 'varies',
          label: 'Varies by program',
          cell: ({ variesByProgram }) => wordsCell(variesByProgram),
        },
      ],
    },
    ...trajectoryStages.map(({ value: stage, label }) => ({
      key: stage,
      label,
      rows: ratingRows<Specialty>(
        label,
        ({ ratings }) => ratings.filter((rating) => rating.stage === stage),
        (profile) => profile.kind === 'base' || !ofResidency.has(stage) || hasScore(scoresAt(profile, stage)),
      ),
    })),
    {
      key: 'clinical-week',
      label: 'A full clinical week after training',
      rows: weekRows.map(({ key, label, unit }) => ({
        key: `week ${key}`,
        label: `Clinical week: ${label}`,
        cell: ({ kind, clinicalWeek }: Specialty) => {
          if (kind !== 'base') return doesNotApply
          const basis = basisInWords(clinicalWeek[key])
          return wordsCell(basis && rangeInWords(clinicalWeek[key], unit), basis)
        },
      })),
    },
    {
      key: 'attributes',
      label: 'What it is known for',
      rows: balanceAttributes
        .filter(({ value }) => rated.has(value))
        .map(({ value, label }) => ({
          key: value,
          label,
          cell: ({ attributes }: Specialty) =>
            ratingCell(ratingInWords(attributes.find(({ attribute }) => attribute === value))),
        })),
    },
    { key: 'for-and-against', label: 'For and against', rows: forAndAgainstRows },
    { key: 'figures', label: 'Figures', rows: figureRows(profiles) },
  ])
}

const ofResidency: ReadonlySet<string> = new Set(['pgy-1', 'later-residency'])
