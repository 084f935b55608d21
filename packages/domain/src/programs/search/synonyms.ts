import { specialtyWords } from './specialty-words.ts'

/** Words that people type for others that listings use; each group means the same. Normalized, as texts are. */
export const synonymGroups: readonly (readonly string[])[] = [
  ...specialtyWords.map(({ same }) => same),
  ['ci', 'clinical informatics', 'medical informatics', 'health informatics'],
  ['hospital', 'medical center', 'medical centre', 'med center'],
  ['st', 'saint'],
  ['univ', 'university'],
  ['childrens', 'pediatric hospital'],
]
