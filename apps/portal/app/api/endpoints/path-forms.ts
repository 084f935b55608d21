import {
  dimensionSchema,
  evidenceLabels,
  trajectoryStageSchema,
  valuesOf,
  waiverVerdicts,
} from '@evenkeel/domain'
import { z } from 'zod'

const score = z.number().min(0).max(100).nullable()
const evidence = z.enum(valuesOf(evidenceLabels))
const stage = { stage: trajectoryStageSchema, label: z.string() }
/** Null where nobody has an estimate. */
const amount = z.object({ low: z.number(), high: z.number() }).nullable()
const range = z.object({ low: z.number().nullable(), high: z.number().nullable(), evidence })
const waiver = z.object({
  verdict: z.enum(valuesOf(waiverVerdicts)),
  /** Hours of patient care a week. */
  clinicalHours: amount,
})

/** The form of a path over the years. */
export const pathSchema = z.object({
  specialty: z.string(),
  residency: z.string().nullable(),
  fellowship: z.string().nullable(),
  careerModel: z.string().nullable(),
  /** Whether waiver years belong to it: as asked, else on a J-1. */
  hasWaiver: z.boolean(),
  /** How the career model stands against the hours of a waiver; null without waiver years or without a model. */
  waiver: waiver.nullable(),
  stages: z.array(
    z.object({
      ...stage,
      /** Of what is known; null where nothing is. */
      mean: score,
      points: z.array(
        z.object({
          dimension: dimensionSchema,
          score,
          evidence: z.enum([...valuesOf(evidenceLabels), 'program-facts']),
          basis: z.string().nullable(),
          reason: z.string().nullable(),
          /** Score less need; null where there is no rating or no need. */
          gap: z.number().nullable(),
          verdict: z.enum(['meets', 'short', 'accepted', 'unknown', 'not-asked']),
        }),
      ),
    }),
  ),
  /** A week of the career model: percent, hours a week, nights and days a month; null without a model. */
  week: z
    .object({
      clinicalShare: range,
      weeklyHours: range,
      remoteShare: range,
      nightsPerMonth: range,
      callDaysPerMonth: range,
      nightsAndCall: z.string(),
    })
    .nullable(),
  /** The split post that the wished share of patient care asks for; null without a wish, and at 0 and 100 percent. */
  split: z
    .object({
      clinicalPercent: z.number(),
      clinical: z.string(),
      informatics: z.string(),
      hours: amount,
      nights: amount,
      callDays: amount,
      remoteShare: amount,
      waiver,
      evidence,
    })
    .nullable(),
})

/** The form of one stage in which paths stand side by side; lists in the order of the paths. */
export const comparedStageSchema = z.object({
  ...stage,
  has: z.array(z.boolean()),
  /** Of the dimensions that are known on every path that has the stage. */
  means: z.array(score),
  differences: z.array(
    z.object({
      dimension: dimensionSchema,
      scores: z.array(score),
      /** From the hardest to the easiest; null with fewer than two known. */
      apart: z.number().nullable(),
    }),
  ),
})

/** The form of a profile that is held against needs. */
export const profileFitSchema = z.object({
  kind: z.enum(['specialty', 'program', 'career-model']),
  slug: z.string(),
  name: z.string(),
  stages: z.array(
    z.object({
      ...stage,
      fits: z.array(
        z.object({
          dimension: dimensionSchema,
          score,
          /** Score less need; null where there is no rating or no need. */
          gap: z.number().nullable(),
          verdict: z.enum(['meets', 'short', 'unknown', 'not-asked']),
        }),
      ),
    }),
  ),
})
