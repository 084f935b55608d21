/**
 * The environment of PostgreSQL's programs: ours without its own variables (PGDATA, PGPORT ... of another server) and
 * with plain messages.
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' }
}
