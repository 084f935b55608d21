import { importColumns } from './import-columns.ts'

/** The one line of the template: the heads of all columns. */
export const importTemplate: readonly string[] = importColumns.map(({ head }) => head)

const several = 'Several, with semicolons between them: '

/** The guide to the columns: a head and a row for each column. */
export const importGuide: readonly (readonly string[])[] = [
  ['Column', 'Needed', 'What to enter', 'Offered answers'],
  ...importColumns.map(({ head, isNeeded, help, answers, takesSeveral }) => [
    head,
    isNeeded ? 'Yes, for a new listing' : 'No',
    help,
    answers === null ? '' : `${takesSeveral ? several : ''}${answers.map(({ label }) => label).join('; ')}`,
  ]),
]
