import { z } from 'zod'
import { type Option, valuesOf } from './option.ts'

/** The four stages used to sort everything a reader meets. */
export const stages = [
  { value: 'before-residency', label: 'Before residency' },
  { value: 'residency', label: 'Residency' },
  { value: 'fellowship', label: 'Fellowship' },
  { value: 'career', label: 'Career' },
] as const satisfies readonly Option[]
export const stageSchema = z.enum(valuesOf(stages))
export type Stage = z.infer<typeof stageSchema>

/** The finer steps for which ratings are given, in the order in which a person lives them. */
export const trajectoryStages = [
  { value: 'pgy-1', label: 'PGY-1' },
  { value: 'later-residency', label: 'Later residency' },
  { value: 'fellowship', label: 'CI fellowship' },
  { value: 'waiver-years', label: 'Waiver years' },
  { value: 'career', label: 'Career' },
] as const satisfies readonly Option[]
export const trajectoryStageSchema = z.enum(valuesOf(trajectoryStages))
export type TrajectoryStage = z.infer<typeof trajectoryStageSchema>
