/** An error as it stands in the log. */
interface LoggedError {
  type: string
  message: string
  /** Where in the code, without the message. */
  stack: string
  status?: number
  cause?: LoggedError
}

const DEEPEST = 4

/**
 * A failed query carries its SQL and every value in it: drafts, addresses, what readers wrote. The log gets what went
 * wrong by PostgreSQL's own code and names, and no value; other errors stand as they are.
 */
export function errorForTheLog(error: unknown, depth = 0): LoggedError | string {
  if (!(error instanceof Error))
    return typeof error === 'string' ? error : 'Something that is no error was thrown.'
  const cause =
    depth < DEEPEST && error.cause instanceof Error ? errorForTheLog(error.cause, depth + 1) : null
  return {
    type: error.name,
    message: isOfTheDatabase(error) ? databaseWords(error) : error.message,
    stack: placesIn(error.stack ?? ''),
    ...('status' in error && typeof error.status === 'number' ? { status: error.status } : {}),
    ...(cause === null || typeof cause === 'string' ? {} : { cause }),
  }
}

/** Drizzle's error around a failed query, or PostgreSQL's own, which has a code of five characters and a severity. */
function isOfTheDatabase(error: Error): boolean {
  return error.message.startsWith('Failed query:') || ('severity' in error && 'code' in error)
}

function databaseWords(error: Error): string {
  const named = ['code', 'table', 'column', 'constraint', 'routine']
    .map((name) => [name, Reflect.get(error, name)] as const)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name} ${String(value)}`)
  return ['The database refused a query', ...(named.length > 0 ? [`(${named.join(', ')})`] : [])].join(' ')
}

function placesIn(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
}
