/** A text as JSON; undefined where it is none. What was sent is not repeated in any message. */
export function parsedJson(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text)
    return json
  } catch {
    return undefined
  }
}

/**
 * Where a parsed JSON has a field of the name `__proto__`: 'answers.__proto__'. Copying such a field sets the copy's
 * prototype instead, so that schemas never see it: it is looked for before them. Without recursion, because JSON can be
 * nested more deeply than calls.
 */
export function protoFields(json: unknown): string[] {
  const found: string[] = []
  const open: { readonly path: readonly string[]; readonly value: unknown }[] = [{ path: [], value: json }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value } = next
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) found.push([...path, '__proto__'].join('.'))
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object') open.push({ path: [...path, key], value: inner })
  }
  return found
}
