import { contextPages } from '@evenkeel/domain'

/** What helps to fill in a field, where its label alone does not say it. */
export const fieldHints: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
  contextPages.flatMap(({ questions }) => questions.flatMap(({ id, hint }) => (hint ? [[id, hint]] : []))),
)

/** What an open field means, in the first line of its list. */
export const openWords: Readonly<Partial<Record<string, string>>> = {
  'path-1-waiver': 'As my status says',
  'path-2-waiver': 'As my status says',
  'path-3-waiver': 'As my status says',
}
