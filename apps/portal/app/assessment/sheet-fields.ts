import { contextPages, dimensions, instrument, mostPaths, type Option } from '@evenkeel/domain'
import type { Choices } from './choices.ts'

/** One field of the sheet that a person fills in: its name in forms and where its value stands in the input. */
export interface SheetField {
  readonly name: string
  /** As the check-your-answers page and problems name it. */
  readonly label: string
  readonly path: readonly (string | number)[]
  readonly kind: FieldKind
}

type FieldKind =
  | { readonly type: 'number'; readonly unit: string }
  | { readonly type: 'one' | 'many'; readonly options: readonly Option[] }
  | { readonly type: 'published'; readonly of: keyof Choices }

const itemFields = instrument.items.map(({ id, wording, steps }): SheetField => ({
  name: `item-${id}`,
  label: wording,
  path: ['answers', id],
  kind: { type: 'one', options: steps.map((label, index) => ({ value: String(index + 1), label })) },
}))

const contextFields = contextPages.flatMap(({ questions }) =>
  questions.map(({ id, label, path, answer }): SheetField => ({
    name: id,
    label,
    path: ['context', ...path],
    kind: answer,
  })),
)

/** The words of the five places of a ranking. */
export const rankingPlaces = ['Most important', 'Second', 'Third', 'Fourth', 'Fifth'] as const

const rankingFields = rankingPlaces.map((label, index): SheetField => ({
  name: `rank-${index + 1}`,
  label,
  path: ['ranking', index],
  kind: { type: 'one', options: dimensions },
}))

/** Answers to: do waiver years belong to this path? Left open, they do on a J-1. */
const waiverAnswers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const satisfies readonly Option[]

const pathFields = Array.from({ length: mostPaths }, (_, index): readonly SheetField[] => {
  const at = (part: string) => ({ name: `path-${index + 1}-${part}` })
  return [
    { ...at('specialty'), ...part(index, 'specialty', 'Base specialty', 'specialties') },
    { ...at('residency'), ...part(index, 'residency', 'Residency', 'residencies') },
    { ...at('fellowship'), ...part(index, 'fellowship', 'Fellowship', 'fellowships') },
    { ...at('career'), ...part(index, 'careerModel', 'Way of working afterwards', 'careerModels') },
    {
      ...at('waiver'),
      label: 'Waiver years',
      path: ['paths', index, 'waiver'],
      kind: { type: 'one', options: waiverAnswers },
    },
  ]
})

/** The names of the fields of the path at a place, 0 to 2. */
export function fieldsOfPath(index: number): readonly SheetField[] {
  return pathFields[index] ?? []
}

/** Every field of the sheet, in the order in which they are asked. */
export const sheetFields: ReadonlyMap<string, SheetField> = new Map(
  [...itemFields, ...contextFields, ...rankingFields, ...pathFields.flat()].map((field) => [
    field.name,
    field,
  ]),
)

/** A field by its name. Throws for a name that the sheet does not have: a mistake of ours, not of a reader. */
export function fieldNamed(name: string): SheetField {
  const field = sheetFields.get(name)
  if (!field) throw new Error(`The sheet has no field ${name}`)
  return field
}

/** The options of a field; empty where a number is asked. */
export function optionsOf({ kind }: SheetField, choices: Choices): readonly Option[] {
  if (kind.type === 'number') return []
  return kind.type === 'published' ? choices[kind.of] : kind.options
}

function part(index: number, key: string, label: string, of: keyof Choices) {
  return { label, path: ['paths', index, key], kind: { type: 'published', of } } as const
}
