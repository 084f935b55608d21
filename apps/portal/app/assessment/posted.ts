import type { LoadContext } from '../load-context.ts'
import { largestFile, type ReadFile, readFile, tooLarge } from './answers-file.ts'
import { type Choices, choicesOf } from './choices.ts'

/** The form in a request; an empty one where the body is none. What is in it is never logged. */
export async function postedForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => new FormData())
}

/** A field of a form as text; '' where it is missing or a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The file of answers in a form; null where none was sent along. */
export async function postedFile(form: FormData): Promise<ReadFile | null> {
  const file = form.get('file')
  if (!(file instanceof File)) return null
  if (file.size === 0) return { problem: 'Choose the file that you downloaded here.' }
  if (file.size > largestFile) return { problem: tooLarge }
  return readFile(await file.text())
}

/** What can be chosen in the content of this request. */
export function choicesIn({ published }: Pick<LoadContext, 'published'>): Choices {
  return choicesOf(published.content)
}
