import { importColumns, importTemplate } from '@evenkeel/domain'
import { csvOf, fictionalPrograms, listingCells } from '@evenkeel/domain/testing'

/** A cell that is wrong on purpose, and where a person has to be told so. */
export interface PlantedError {
  /** Number of the listing, from 1; the line of the file is one more, after the head. */
  readonly listing: number
  /** Head of the column; null where the row as a whole is wrong. */
  readonly column: string | null
  readonly spoil: (cells: readonly string[]) => string[]
}

/** A thousand made-up listings at the given institutions, the same ones every time, with names of this run. */
export function thousandListings(institutions: readonly string[], mark: string): string[][] {
  const programs = [...fictionalPrograms(1000)].flatMap((made) => made.programs)
  return programs.map((program, at) =>
    listingCells(
      { ...program, name: `${program.name} ${mark}` },
      { institution: institutions[at % institutions.length] ?? '', specialty: null },
    ),
  )
}

/** The file, spoiled where it is said to be. */
export function fileOf(listings: readonly string[][], errors: readonly PlantedError[] = []): string {
  const spoiled = listings.map(
    (cells, at) => errors.find(({ listing }) => listing === at + 1)?.spoil(cells) ?? cells,
  )
  return csvOf([importTemplate, ...spoiled])
}

/** Seventeen mistakes, each of another kind. */
export const plantedErrors: readonly PlantedError[] = [
  typed(3, 'Institution', 'A hospital that nobody knows'),
  typed(50, 'Residency or fellowship', 'Internship'),
  typed(99, 'State', 'Atlantis'),
  typed(150, 'City', ''),
  typed(201, 'Program', ''),
  typed(260, 'ACGME program number', '12345'),
  typed(333, 'Program website', 'www.example.org'),
  typed(400, 'Step 2 CK minimum (points)', '1,200'),
  typed(444, 'Work hours a week (hours a week)', 'many'),
  typed(512, 'H-1B sponsorship', 'Perhaps'),
  typed(580, 'Project kinds', 'Research; Gardening'),
  typed(640, 'Source: checked on', '2026-02-30'),
  typed(700, 'Source: kind', 'Hearsay'),
  typed(777, 'Fictional', 'Maybe'),
  typed(850, 'Positions a year (a year)', '2.5'),
  { listing: 901, column: null, spoil: (cells) => cells.slice(0, 8) },
  typed(990, 'Review by', 'soon'),
]

function typed(listing: number, column: string, cell: string): PlantedError {
  const at = importColumns.findIndex(({ head }) => head === column)
  if (at < 0) throw new Error(`There is no column “${column}”.`)
  return { listing, column, spoil: (cells) => cells.with(at, cell) }
}
