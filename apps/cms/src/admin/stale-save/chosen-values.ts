type Values = Record<string, unknown>

/** Of what a form holds, the values at the given fields: 'title' as it is, 'facts.h1b' within its group. */
export function chosenValues(form: Values, fields: readonly string[]): Values {
  const chosen: Values = {}
  for (const field of fields) {
    const [first = '', second] = field.split('.')
    chosen[first] =
      second === undefined
        ? form[first]
        : { ...recordOf(chosen[first]), [second]: recordOf(form[first])[second] }
  }
  return chosen
}

function recordOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
