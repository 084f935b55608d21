import { type ConsideredPath, evidenceOfSplit, meanOfPoints, type WishedSplit } from '@evenkeel/domain'
import type { z } from 'zod'
import type { pathSchema } from './path-forms.ts'

type PathAnswer = z.infer<typeof pathSchema>

/** A path over the years in the form in which programs get it. */
export function pathOf({ choice, path, steps, fits, career, split }: ConsideredPath): PathAnswer {
  const fitAt = (stage: string, dimension: string) =>
    fits.find((fit) => fit.stage === stage && fit.dimension === dimension)
  return {
    specialty: choice.specialty,
    residency: choice.residency,
    fellowship: choice.fellowship,
    careerModel: choice.careerModel,
    hasWaiver: path.hasWaiver,
    waiver: path.hasWaiver && career ? career.waiver : null,
    stages: steps.map(({ stage, label, points }) => ({
      stage,
      label,
      mean: meanOfPoints(points),
      points: points.map((point) => {
        const fit = fitAt(stage, point.dimension)
        return { ...point, gap: fit?.gap ?? null, verdict: fit?.verdict ?? 'not-asked' }
      }),
    })),
    week: career && weekOf(career.model),
    split: split && splitOf(split),
  }
}

function weekOf({
  clinicalShare,
  weeklyHours,
  remoteShare,
  nightsPerMonth,
  callDaysPerMonth,
  nightsAndCall,
}: NonNullable<ConsideredPath['career']>['model']): PathAnswer['week'] {
  return { clinicalShare, weeklyHours, remoteShare, nightsPerMonth, callDaysPerMonth, nightsAndCall }
}

function splitOf(split: WishedSplit): PathAnswer['split'] {
  const { clinicalPercent, clinical, informatics, week, waiver } = split
  const { hours, nights, callDays, remoteShare } = week
  return {
    clinicalPercent,
    clinical: clinical.name,
    informatics: informatics.name,
    hours,
    nights,
    callDays,
    remoteShare,
    waiver,
    evidence: evidenceOfSplit(split),
  }
}
