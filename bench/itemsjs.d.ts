/** The part of itemsjs that the bench uses; the package brings no types. */
declare module 'itemsjs' {
  interface Query {
    per_page: number
    page: number
    sort: string
    filters: Record<string, string[]>
  }
  interface Engine {
    search: (query: Query) => { pagination: { total: number } }
  }
  interface Configuration {
    aggregations: Record<string, { size: number; conjunction: boolean }>
    sortings: Record<string, { field: string; order: 'asc' | 'desc' }>
  }
  export default function itemsjs(items: readonly object[], configuration: Configuration): Engine
}
