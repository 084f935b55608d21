import { type AssessmentInput, assessmentInputSchema, type Content, instrument } from '@evenkeel/domain'
import { z } from 'zod'
import { choicesOf } from '../../assessment/choices.ts'
import { resultOf } from '../../assessment/result.ts'
import { optionsOf, type SheetField, sheetFields } from '../../assessment/sheet-fields.ts'
import type { FieldFault } from '../../http/problem.ts'
import type { Endpoint, PostAnswer, Question } from '../endpoint.ts'
import { answerOf } from './assessment-answer.ts'
import { instrumentSchema, resultSchema } from './assessment-forms.ts'

/** The questions of the assessment; and its result for answers that are sent, which are kept nowhere. */
export const assessment: Endpoint = {
  path: '/assessment',
  name: 'AssessmentInstrument',
  summary: 'The questions of the assessment, and what can be said about a situation',
  answer: instrumentSchema,
  respond: ({ published: { asOf, content } }) => {
    const choices = choicesOf(content)
    return {
      asOf,
      id: instrument.id,
      version: instrument.version,
      items: instrument.items.map(({ id, dimension, wording, why, steps, ...asked }) => ({
        id,
        dimension,
        wording,
        why,
        steps: steps.map((label, index) => ({ value: index + 1, label })),
        stages: asked.stages ?? null,
        visas: asked.visas ?? null,
      })),
      context: [...sheetFields.values()]
        .filter(({ path: [part] }) => part === 'context')
        .map((field) => contextField(field, optionsOf(field, choices))),
    }
  },
  post: {
    bodyName: 'AssessmentInput',
    answerName: 'AssessmentResult',
    summary: 'The result for the answers that are sent. They are neither logged nor stored',
    body: assessmentInputSchema,
    answer: resultSchema,
    respond: assessed,
  },
}

function assessed({ published: { asOf, content }, today }: Question, body: unknown): PostAnswer {
  const input = assessmentInputSchema.safeParse(body)
  if (!input.success) return { errors: fieldFaults(input.error) }
  const missing = unpublished(input.data, content)
  if (missing.length > 0) return { errors: missing }
  return { answer: answerOf(resultOf(input.data, content, today), asOf) }
}

function contextField({ path, label, kind }: SheetField, options: ReturnType<typeof optionsOf>) {
  return {
    key: path.slice(1).join('.'),
    label,
    type: kind.type === 'published' ? 'one' : kind.type,
    unit: kind.type === 'number' ? kind.unit : null,
    options: options.map(({ value, label: words }) => ({ value, label: words })),
  }
}

/** One fault a field; a field that nobody knows is named itself, not what it stands in. */
function fieldFaults({ issues }: z.ZodError): FieldFault[] {
  return issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.')
    const ofWhole = field === '' ? 'body' : field
    if (issue.code !== 'unrecognized_keys')
      return [
        {
          field: ofWhole,
          message: issue.message.startsWith('Invalid') ? 'This is not in the described form.' : issue.message,
        },
      ]
    return issue.keys.map((key) => ({
      field: field === '' ? key : `${field}.${key}`,
      message: 'There is no such field: take it out.',
    }))
  })
}

function unpublished({ context, paths }: AssessmentInput, content: Content): FieldFault[] {
  const { specialties, careerModels, programs } = content.entries
  const faultIfMissing = (
    field: string,
    slug: string | null,
    entries: readonly { readonly slug: string }[],
  ) =>
    slug === null || entries.some((entry) => entry.slug === slug)
      ? []
      : [{ field, message: 'Nothing of that name is published.' }]
  const ofKind = (wanted: 'residency' | 'fellowship') => programs.filter(({ kind }) => kind === wanted)
  return [
    ...faultIfMissing('context.specialty', context.specialty, specialties),
    ...faultIfMissing('context.careerModel', context.careerModel, careerModels),
    ...paths.flatMap(({ specialty, residency, fellowship, careerModel }, at) => [
      ...faultIfMissing(`paths.${at}.specialty`, specialty, specialties),
      ...faultIfMissing(`paths.${at}.residency`, residency, ofKind('residency')),
      ...faultIfMissing(`paths.${at}.fellowship`, fellowship, ofKind('fellowship')),
      ...faultIfMissing(`paths.${at}.careerModel`, careerModel, careerModels),
    ]),
  ]
}
