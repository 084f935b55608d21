/** A line on the desk: what it is, where it leads, and how many (null: it is one document). */
export interface DeskList {
  label: string
  href: string
  count: number | null
}
