import { likeness, subjectsOf } from './similar-words.ts'

/** From this likeness on two questions are proposed to be answered together; a person decides. */
export const answeredTogether = 0.4

/**
 * Puts questions together that seem to ask the same. The first of a group is its oldest, and each other one is like
 * that first one: a chain of small steps never joins two that have nothing in common. Given oldest first; groups come
 * in the order of their first question.
 */
export function groupQuestions<Q extends { readonly question: string }>(oldestFirst: readonly Q[]): Q[][] {
  const groups: { subjects: ReadonlySet<string>; members: Q[] }[] = []
  for (const asked of oldestFirst) {
    const subjects = subjectsOf(asked.question)
    const [best] = groups
      .map((group, at) => ({ group, at, like: likeness(group.subjects, subjects) }))
      .filter(({ like }) => like >= answeredTogether)
      .toSorted((one, other) => other.like - one.like || one.at - other.at)
    if (best) best.group.members.push(asked)
    else groups.push({ subjects, members: [asked] })
  }
  return groups.map(({ members }) => members)
}
