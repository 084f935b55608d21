/** Something in a row that has to be mended before anything of the file is imported. */
export interface RowProblem {
  /** As a text editor counts: the first line is 1. */
  readonly line: number
  /** The head of the column; null where it is about the row as a whole. */
  readonly column: string | null
  readonly message: string
}
