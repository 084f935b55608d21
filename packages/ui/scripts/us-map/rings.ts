export type Point = readonly [x: number, y: number]
export type Ring = readonly Point[]

/** A closed line on whole numbers, no point twice in a row. What is too small for them becomes a point or a line. */
export function wholeRing(line: readonly (readonly number[])[]): Ring {
  const points = line.map(([x = 0, y = 0]): Point => [Math.round(x), Math.round(y)])
  // The last point of the line is its first.
  const [first, ...others] = points.slice(0, -1)
  if (!first) return []
  return others.reduce<Point[]>(
    (ring, [x, y]) => (ring.at(-1)?.[0] === x && ring.at(-1)?.[1] === y ? ring : [...ring, [x, y]]),
    [first],
  )
}

/** Twice the area that a ring encloses, without a sign. */
export function doubleArea(ring: Ring): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0),
  )
}

/** The SVG path of rings, in relative steps: they are short, and alike. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map(pathOfRing).join('')
}

function pathOfRing([start, ...others]: Ring): string {
  if (!start) return ''
  let [x, y] = start
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return step
  })
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`
}

/**
 * A place inside a ring with room around it, for a number: of a grid of places, the one that is farthest from the
 * edge. `room` is that distance.
 */
export function roomiestPlace(ring: Ring): { at: Point; room: number } {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  let best: { at: Point; room: number } = { at: [(left + right) / 2, (top + bottom) / 2], room: 0 }
  for (let x = left; x <= right; x += 2) {
    for (let y = top; y <= bottom; y += 2) {
      const room = isInside(ring, x, y) ? distanceToEdge(ring, x, y) : 0
      if (room > best.room) best = { at: [x, y], room }
    }
  }
  return { at: [Math.round(best.at[0]), Math.round(best.at[1])], room: Math.floor(best.room) }
}

function edgesOf(ring: Ring): [Point, Point][] {
  return ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point])
}

function isInside(ring: Ring, x: number, y: number): boolean {
  const crossed = edgesOf(ring).filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  )
  return crossed.length % 2 === 1
}

function distanceToEdge(ring: Ring, x: number, y: number): number {
  return Math.min(
    ...edgesOf(ring).map(([[x1, y1], [x2, y2]]) => {
      const [dx, dy] = [x2 - x1, y2 - y1]
      const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)))
      return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
    }),
  )
}
