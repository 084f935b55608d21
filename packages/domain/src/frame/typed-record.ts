/** `Object.keys` that keeps the keys' type; safe for records that are written out as literals. */
export function keysOf<T extends object>(record: T): (keyof T & string)[]
export function keysOf(record: object): string[] {
  return Object.keys(record)
}

/** A record of the same keys, each value being `record[key][property]`. */
export function pluck<T extends Record<string, Record<P, unknown>>, P extends string>(
  record: T,
  property: P,
): { [K in keyof T]: T[K][P] }
export function pluck(record: Record<string, Record<string, unknown>>, property: string) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value[property]]))
}
