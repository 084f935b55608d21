import {
  bands,
  dimensionSchema,
  effortSchema,
  evidenceLabels,
  stageSchema,
  trajectoryStageSchema,
  valuesOf,
  visaStatusCodeSchema,
} from '@evenkeel/domain'
import { z } from 'zod'

const score = z.number().min(0).max(100).nullable()
const dimensionResult = z.object({
  /** Null where fewer than half of the items were answered: not enough answers. */
  score,
  answered: z.int(),
  of: z.int(),
})
const about = { item: z.string(), dimension: dimensionSchema, about: z.string(), answer: z.string() }

/** The form of the instrument and of what can be said about a situation. */
export const instrumentSchema = z.object({
  asOf: z.iso.datetime(),
  version: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      dimension: dimensionSchema,
      wording: z.string(),
      why: z.string(),
      steps: z.array(z.object({ value: z.int().min(1).max(5), label: z.string() })).length(5),
      /** Whom the item is asked of; null for everybody. */
      stages: z.array(stageSchema).nullable(),
      visas: z.array(visaStatusCodeSchema).nullable(),
    }),
  ),
  context: z.array(
    z.object({
      /** Where it stands in `context` of what is sent: 'week.clinical'. */
      key: z.string(),
      label: z.string(),
      type: z.enum(['one', 'many', 'number']),
      /** What a number counts; null for choices. */
      unit: z.string().nullable(),
      options: z.array(z.object({ value: z.string(), label: z.string() })),
    }),
  ),
})

/** The form of a result. */
export const resultSchema = z.object({
  asOf: z.iso.datetime(),
  version: z.string(),
  dimensions: z.object({
    time: dimensionResult,
    energy: dimensionResult,
    control: dimensionResult,
    growth: dimensionResult,
    'well-being': dimensionResult,
  }),
  /** Null without weights, and where a dimension that weighs something has no score. */
  overall: score,
  /** True where help stands before everything else: see /help. */
  supportFirst: z.boolean(),
  drivers: z.array(z.object({ ...about, points: z.number(), roomToGain: z.number() })),
  levers: z.array(z.object({ ...about, perStep: z.number(), overallPerStep: z.number().nullable() })),
  openRanges: z.array(
    z.object({ dimension: dimensionSchema, low: z.number(), high: z.number(), open: z.array(z.string()) }),
  ),
  guidance: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      effort: effortSchema,
      because: z.array(
        z.object({
          kind: z.enum(['dimension', 'stressor', 'visa', 'stage', 'specialty', 'careerModel']),
          value: z.string(),
          /** Where a dimension stands; null for other reasons. */
          band: z.enum(valuesOf(bands)).nullable(),
        }),
      ),
    }),
  ),
  trajectory: z.array(
    z.object({
      specialty: z.string(),
      residency: z.string().nullable(),
      fellowship: z.string().nullable(),
      careerModel: z.string().nullable(),
      /** How the way of working stands against the hours of a waiver; null where the path has no waiver years. */
      waiver: z
        .object({
          verdict: z.enum(['clash', 'depends', 'fits', 'unknown']),
          clinicalHours: z.object({ low: z.number(), high: z.number() }).nullable(),
        })
        .nullable(),
      stages: z.array(
        z.object({
          stage: trajectoryStageSchema,
          label: z.string(),
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
    }),
  ),
})
