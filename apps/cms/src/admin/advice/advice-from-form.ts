import { type AddressedAdvice, guidanceConditionsSchema, stageSchema } from '@evenkeel/domain'
import { z } from 'zod'
import { idOf } from '../../snapshot/entry-from-document.ts'

/** Address name and name of each linked document, by its id as text. */
export type LinkNames = Readonly<Record<string, { readonly slug: string; readonly name: string }>>

const rows = z.array(z.unknown()).catch([])
const formSchema = z.looseObject({ stages: rows, when: z.record(z.string(), z.unknown()).catch({}) })
const { shape: conditions } = guidanceConditionsSchema

/**
 * What of a half-filled form decides who gets the advice. What is not yet whole (a dimension without its band) sets no
 * condition; a link to a document of which nothing is known keeps its id as name, so that it matches nobody.
 */
export function adviceFromForm(
  form: unknown,
  links: { readonly specialties: LinkNames; readonly careerModels: LinkNames },
): AddressedAdvice {
  const { stages, when } = formSchema.parse(form)
  return {
    stages: whole(stages, stageSchema),
    when: {
      dimensions: whole(when.dimensions, conditions.dimensions.unwrap().element),
      stages: whole(when.stages, stageSchema),
      visas: whole(when.visas, conditions.visas.unwrap().element),
      specialties: slugs(when.specialties, links.specialties),
      careerModels: slugs(when.careerModels, links.careerModels),
      stressors: whole(when.stressors, conditions.stressors.unwrap().element),
    },
  }
}

function whole<T>(list: unknown, schema: z.ZodType<T>): T[] {
  return rows.parse(list).flatMap((row) => {
    const parsed = schema.safeParse(row)
    return parsed.success ? [parsed.data] : []
  })
}

function slugs(list: unknown, names: LinkNames): string[] {
  return rows.parse(list).flatMap((link) => {
    const id = idOf(link)
    return id === null ? [] : [names[String(id)]?.slug ?? `document-${id}`]
  })
}
