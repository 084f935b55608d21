import type { DrawnState } from './draw-states.ts'

/** The source file that holds the drawn states. */
export function outlinesFile(states: readonly DrawnState[]): string {
  const rows = states.map(
    ({ code, path, x, y, room }) =>
      `  ${code}: {\n    path: '${path}',\n    x: ${x},\n    y: ${y},\n    room: ${room},\n  },`,
  )
  return `${head}\n${rows.join('\n')}\n}\n`
}

const head = `// Written by scripts/draw-us-map.ts from shapes of the US Census Bureau (us-atlas): change that, not this.
import type { UsState } from '@evenkeel/domain'

/** A state on the map: its path, where a number can stand in it, and how much room there is around that place. */
export interface UsOutline {
  readonly path: string
  readonly x: number
  readonly y: number
  readonly room: number
}

export const usOutlines: Readonly<Record<UsState, UsOutline>> = {`
