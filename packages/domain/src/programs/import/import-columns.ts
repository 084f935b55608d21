import { evidenceSchemaFor, sourceKinds } from '../../facts/evidence.ts'
import type { FactDefinition } from '../../facts/fact-definition.ts'
import { labelOf, type Option } from '../../frame/option.ts'
import { usStates } from '../../frame/us-states.ts'
import { programFacts } from '../program-facts.ts'
import { programEvidenceKeys, programKinds, programSchema } from '../program.ts'
import {
  amountReader,
  checked,
  choiceReader,
  choicesReader,
  dayReader,
  type ReadCell,
  yesOrNoReader,
} from './cell-reading.ts'
import type { ImportColumn } from './import-column.ts'

const { shape } = programSchema
const source = evidenceSchemaFor(programEvidenceKeys).shape

/** Every column that a file of program listings can have, in the order of the template. */
export const importColumns: readonly ImportColumn[] = [
  needed('name', 'Program', ['Name', 'Program name'], 'As the program names itself.', {
    read: (cell) => checked(shape.name, cell),
  }),
  needed(
    'institution',
    'Institution',
    ['Sponsoring institution'],
    'The sponsoring institution: its name as the content system has it, another name it is called by there, or its address name.',
    { read: (cell) => ({ value: cell }) },
  ),
  needed('kind', 'Residency or fellowship', ['Kind'], 'Which of the two it is.', {
    read: choiceReader(programKinds),
    answers: programKinds,
  }),
  needed('city', 'City', [], 'Where trainees work most days.', { read: (cell) => checked(shape.city, cell) }),
  needed('state', 'State', [], 'State or territory, by name or by two letters.', {
    read: choiceReader(usStates),
    answers: usStates,
  }),
  optional(
    'specialty',
    'Specialty',
    ['Base specialty'],
    'For a residency its specialty, for a fellowship the one that houses it: name or address name.',
    {
      read: (cell) => ({ value: cell }),
    },
  ),
  optional(
    'acgmeId',
    'ACGME program number',
    ['ACGME ID', 'ACGME number'],
    'Ten digits. A spreadsheet may drop a zero in front: format the column as text.',
    {
      read: (cell) => acgmeNumber(cell),
    },
  ),
  optional('website', 'Program website', ['Website'], 'The program’s own page, from https:// on.', {
    read: (cell) => checked(shape.website, cell),
  }),
  optional('note', 'Note', [], 'What readers should know about this record as a whole.', {
    read: (cell) => checked(shape.note, cell),
  }),
  optional('reviewBy', 'Review by', [], 'The day by which somebody has to check the whole listing again.', {
    read: dayReader(shape.reviewBy),
  }),
  {
    ...optional('fictional', 'Fictional', [], 'Yes for a made-up listing of a demonstration.', {
      read: yesOrNoReader(),
    }),
    canBeTakenBack: false,
    say: (value) => (value === true ? 'Yes, made up' : 'No'),
  },
  {
    ...optional(
      'slug',
      'Address name',
      ['Slug'],
      'The last part of its address here, where a listing is meant that already exists. Made from the name otherwise.',
      {
        read: (cell) => checked(shape.slug, cell),
      },
    ),
    canBeTakenBack: false,
  },
  ...Object.entries(programFacts).map(([key, fact]) => factColumn(key, fact)),
  sourceColumn('sourceKind', 'Source: kind', 'What kind of source says all that this row states.', {
    read: choiceReader(sourceKinds),
    answers: sourceKinds,
  }),
  sourceColumn('sourceName', 'Source: name', 'As a reader would name it: “Program website, visa page”.', {
    read: (cell) => checked(source.sourceName, cell),
  }),
  sourceColumn('url', 'Source: address', 'The exact page. Blank for a call or an e-mail.', {
    read: (cell) => checked(source.url, cell),
  }),
  sourceColumn('checkedOn', 'Source: checked on', 'The day somebody looked, as 2026-11-23 or 11/23/2026.', {
    read: dayReader(source.checkedOn),
  }),
]

interface More {
  readonly read: ReadCell
  readonly answers?: readonly Option[]
}

function needed(
  path: string,
  head: string,
  alsoHead: readonly string[],
  help: string,
  more: More,
): ImportColumn {
  return { ...optional(path, head, alsoHead, help, more), isNeeded: true, canBeTakenBack: false }
}

function optional(
  path: string,
  head: string,
  alsoHead: readonly string[],
  help: string,
  { read, answers }: More,
): ImportColumn {
  return {
    path,
    head,
    alsoHead,
    help,
    read,
    answers: answers ?? null,
    isNeeded: false,
    takesSeveral: false,
    canBeTakenBack: true,
    say: (value) => (typeof value === 'string' ? labelOf(answers ?? [], value) : null),
  }
}

function sourceColumn(key: string, head: string, help: string, more: More): ImportColumn {
  return { ...optional(`source.${key}`, head, [], help, more), canBeTakenBack: false }
}

function factColumn(key: string, fact: FactDefinition): ImportColumn {
  const unit = fact.kind === 'amount' ? ` (${fact.unit})` : ''
  return {
    path: `facts.${key}`,
    head: `${fact.label}${unit}`,
    alsoHead: [fact.label, key],
    isNeeded: false,
    help: fact.help,
    answers: fact.kind === 'choice' || fact.kind === 'choices' ? fact.options : null,
    takesSeveral: fact.kind === 'choices',
    canBeTakenBack: true,
    read: factReader(fact),
    say: fact.say,
  }
}

function factReader(fact: FactDefinition): ReadCell {
  switch (fact.kind) {
    case 'choice':
      return choiceReader(fact.options)
    case 'choices':
      return choicesReader(fact.options)
    case 'amount':
      return amountReader(fact.schema, fact)
    case 'words':
      return (cell) => checked(fact.schema, cell)
  }
}

function acgmeNumber(cell: string) {
  const digits = cell.replace(/[\s-]/g, '')
  const reading = checked(shape.acgmeId, digits)
  if ('value' in reading || !/^\d{9}$|^\d(?:\.\d+)?e\+?\d+$/i.test(digits)) return reading
  return {
    problem: `${reading.problem} A spreadsheet may have changed “${cell}”: format the column as text and enter it again.`,
  }
}
