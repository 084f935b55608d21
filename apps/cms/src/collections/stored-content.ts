/** What every stored document of a content collection has, as hooks and access rules see it. */
export interface StoredContent {
  id: number
  slug?: string | null
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  [field: string]: unknown
}
