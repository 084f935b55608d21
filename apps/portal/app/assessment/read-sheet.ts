import {
  answersSchema,
  type AssessmentInput,
  contextSchema,
  dimensionSchema,
  instrument,
  pathChoiceSchema,
} from '@evenkeel/domain'
import { z } from 'zod'
import type { Choices } from './choices.ts'
import { type RepeatedPath, repeatedPaths } from './repeated-paths.ts'
import { emptySheet, type Sheet, without } from './sheet.ts'
import { optionsOf, type SheetField, sheetFields } from './sheet-fields.ts'

/** A field that could not be used, and what to do about it. */
export interface SheetProblem {
  readonly field: string
  readonly message: string
}

/** A sheet as the domain takes it, and what of it could not be used. */
export interface ReadSheet {
  readonly input: AssessmentInput
  readonly problems: readonly SheetProblem[]
  /** Paths that repeat another one; the input has them once. */
  readonly repeated: readonly RepeatedPath[]
}

/** As the input, but with gaps where a place of the ranking or a path is left open. */
const looseSchema = z.object({
  answers: answersSchema.prefault({}),
  context: contextSchema,
  ranking: z.array(dimensionSchema.optional()).default([]),
  paths: z.array(pathChoiceSchema.optional()).default([]),
})

/** Reads a sheet. Fields with a problem are left out of the input, every other one stays. */
export function readSheet(sheet: Sheet, choices: Choices): ReadSheet {
  const unknown = [...sheetFields.values()].flatMap((field) => unofferedIn(sheet, field, choices))
  const problems = [...unknown, ...rankedTwice(sheet), ...pathsWithoutSpecialty(sheet)]
  const usable = without(
    sheet,
    problems.map(({ field }) => field),
  )
  const first = looseSchema.safeParse(rawInput(usable))
  if (first.success) return { ...compact(first.data), problems }
  const found = first.error.issues.map(({ path, message }) => ({ fields: fieldsAt(path, usable), message }))
  const second = looseSchema.safeParse(
    rawInput(
      without(
        usable,
        found.flatMap(({ fields }) => fields),
      ),
    ),
  )
  return {
    ...compact(second.success ? second.data : looseSchema.parse(rawInput(emptySheet))),
    problems: [
      ...problems,
      ...found.flatMap(({ fields: [field], message }) => (field === undefined ? [] : [{ field, message }])),
    ],
  }
}

function compact({ answers, context, ranking, paths }: z.infer<typeof looseSchema>) {
  const repeated = repeatedPaths(paths, context.visa)
  const isRepeated = (index: number) => repeated.some(({ place }) => place === index + 1)
  const input: AssessmentInput = {
    version: instrument.version,
    answers,
    context,
    weights: null,
    ranking: ranking.filter((one) => one !== undefined),
    paths: paths.flatMap((path, index) => (path && !isRepeated(index) ? [path] : [])),
  }
  return { input, repeated }
}

function unofferedIn(sheet: Sheet, field: SheetField, choices: Choices): SheetProblem[] {
  if (field.kind.type === 'number') return []
  const offered = optionsOf(field, choices)
  const values = (sheet[field.name] ?? []).map((value) => plain(field, value))
  const isOffered = values.every((value) => offered.some((option) => option.value === value))
  return isOffered
    ? []
    : [{ field: field.name, message: `${field.label}: choose one of the offered answers.` }]
}

function rankedTwice(sheet: Sheet): SheetProblem[] {
  const seen = new Set<string>()
  return Object.entries(sheet).flatMap(([name, [value = ''] = []]) => {
    if (!name.startsWith('rank-')) return []
    const message = 'This dimension stands at another place already: choose each one once.'
    if (seen.has(value)) return [{ field: name, message }]
    seen.add(value)
    return []
  })
}

function pathsWithoutSpecialty(sheet: Sheet): SheetProblem[] {
  const places = new Set(Object.keys(sheet).flatMap((name) => /^path-\d/.exec(name) ?? []))
  return [...places].flatMap((place) =>
    sheet[`${place}-specialty`]
      ? []
      : Object.keys(sheet)
          .filter((name) => name.startsWith(place))
          .map((field) => ({ field, message: 'A path begins with its base specialty: choose one for it.' })),
  )
}

/** The values of a sheet at the places where the input has them. */
function rawInput(sheet: Sheet): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  const context: Record<string, unknown> = {}
  const week: Record<string, unknown> = {}
  const needs: Record<string, unknown> = {}
  const ranking: unknown[] = []
  const paths: Record<string, unknown>[] = []
  for (const [name, values = []] of Object.entries(sheet)) {
    const field = sheetFields.get(name)
    if (!field) continue
    const value = typed(field, values)
    const [part, key = '', inner = ''] = field.path
    if (part === 'answers') answers[key] = Number(value)
    else if (part === 'ranking') ranking[Number(key)] = value
    else if (part === 'paths') paths[Number(key)] = { ...paths[Number(key)], [inner]: value }
    else if (key === 'week') week[inner] = value
    else if (key === 'needs') needs[inner] = value
    else context[key] = value
  }
  return { answers, context: { ...context, week, needs }, ranking: [...ranking], paths: [...paths] }
}

function typed({ kind, path }: SheetField, values: readonly string[]): unknown {
  const [value = ''] = values
  if (kind.type === 'many') return values
  if (kind.type === 'number') return Number(value.replace(',', '.'))
  if (path.at(-1) === 'waiver') return value === 'yes'
  return plain({ kind }, value)
}

/** The name of a published entry, also where its whole address was pasted. */
function plain({ kind }: Pick<SheetField, 'kind'>, value: string): string {
  return kind.type === 'published'
    ? (value
        .replace(/[/?#]+$/, '')
        .split('/')
        .at(-1) ?? value)
    : value
}

/** The filled fields whose place an issue names; several where it is about a group, such as the hours of a week. */
function fieldsAt(path: readonly PropertyKey[], sheet: Sheet): string[] {
  const isMeant = (field: SheetField) =>
    path.every((part, at) => field.path[at] === undefined || field.path[at] === part)
  return [...sheetFields.values()]
    .filter((field) => field.name in sheet && isMeant(field))
    .map(({ name }) => name)
}
