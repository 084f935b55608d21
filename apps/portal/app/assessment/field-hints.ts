/** What helps to fill in a field, where its label alone does not say it. */
export const fieldHints: Readonly<Partial<Record<string, string>>> = {
  visa: 'The one that you hold or head for.',
  specialty: 'The one that you train in, or lean to most.',
  career: 'The one that you have, or would like to have after training.',
  'hours-clinical': 'With patients, notes and calls included.',
  'hours-informatics': 'Projects, analysis, meetings.',
  'hours-study': 'Boards, exams, courses.',
  'hours-other': 'Teaching, research, administration, other jobs.',
  commute: 'In minutes a day, both ways together.',
  'clinical-share': 'In percent of the week; 60 is three days out of five.',
  settings: 'As many as are true. Nothing is computed from this: it stands beside your result.',
  stressors: 'As many as apply.',
  'hard-years': 'Very hard years for a better career, all in all.',
}

/** What an open field means, in the first line of its list. */
export const openWords: Readonly<Partial<Record<string, string>>> = {
  'path-1-waiver': 'As my status says',
  'path-2-waiver': 'As my status says',
  'path-3-waiver': 'As my status says',
}
