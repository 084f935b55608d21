import { describe, expect, it } from 'vitest'
import { contextPages } from './context-pages.ts'
import { contextSchema } from './context.ts'

const questions = contextPages.flatMap((page) => page.questions)

/** A context in which one question has this answer. */
function contextWith(path: readonly string[], value: unknown) {
  const [part = '', inner] = path
  return contextSchema.safeParse({ [part]: inner === undefined ? value : { [inner]: value } })
}

describe('the questions about a situation', () => {
  it('are asked once each, with a reason for each page', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    for (const { title, why } of contextPages) {
      expect(title).toMatch(/\?$/)
      expect(why).toMatch(/\.$/)
    }
  })

  it('ask for everything that a context holds, and for nothing else', () => {
    const asked = new Set(questions.map(({ path: [part] }) => part))
    expect(asked).toEqual(new Set(Object.keys(contextSchema.parse({}))))
  })

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s offers only what a context takes',
    (_, { path, answer }) => {
      const values: readonly unknown[] =
        answer.type === 'number'
          ? [0, 1]
          : answer.type === 'published'
            ? ['a-slug']
            : answer.options.map(({ value }) => (answer.type === 'many' ? [value] : value))
      for (const value of values) expect(contextWith(path, value).error).toBeUndefined()
    },
  )
})
