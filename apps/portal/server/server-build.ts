import type { ServerBuild } from '@remix-run/node'

/** True for a module that Remix built (or serves from memory in development). */
export function isServerBuild(module: unknown): module is ServerBuild {
  return (
    typeof module === 'object' &&
    module !== null &&
    'entry' in module &&
    'routes' in module &&
    'assets' in module
  )
}
