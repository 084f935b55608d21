import {
  bands,
  dimensionSchema,
  effortSchema,
  sourceSchema,
  stageSchema,
  valuesOf,
  visaStatusCodeSchema,
} from '@evenkeel/domain'
import { z } from 'zod'
import { comparedStageSchema, pathSchema, profileFitSchema } from './path-forms.ts'

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
  id: z.string(),
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
  /** The dimensions that stand lowest and lead the result; several where they are equal. */
  lowest: z.array(dimensionSchema),
  /** As they were used, with the sum of 1; null where none were given. */
  weights: z
    .object({
      time: z.number(),
      energy: z.number(),
      control: z.number(),
      growth: z.number(),
      'well-being': z.number(),
    })
    .nullable(),
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
      /** The advice without its formatting. */
      text: z.string(),
      effort: effortSchema,
      helps: z.array(dimensionSchema),
      because: z.array(
        z.object({
          kind: z.enum(['dimension', 'stressor', 'visa', 'stage', 'specialty', 'careerModel']),
          value: z.string(),
          /** Where a dimension stands; null for other reasons. */
          band: z.enum(valuesOf(bands)).nullable(),
        }),
      ),
      sources: z.array(sourceSchema),
    }),
  ),
  trajectory: z.array(pathSchema),
  /** The paths against each other, stage by stage; empty with fewer than two. */
  comparison: z.array(comparedStageSchema),
  /** Specialties, programs and career models against the needs; empty without needs. */
  fit: z.array(profileFitSchema),
  /** What to ask, and whom. */
  questions: z.array(
    z.object({
      to: z.enum(['program', 'employer']),
      /** The program that is asked; null where the questions hold for any. */
      program: z.string().nullable(),
      questions: z.array(z.object({ key: z.string(), question: z.string() })),
    }),
  ),
})
