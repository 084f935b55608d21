import { usStates } from '@evenkeel/domain'
import { geoMercator } from 'd3-geo'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import { linesByName, readAtlas, type Topology } from './topology.ts'
import { doubleArea, pathOf, type Ring, roomiestPlace, wholeRing } from './rings.ts'

/** A state as it is drawn, in the units of the map. */
export interface DrawnState {
  readonly code: string
  readonly path: string
  /** Where a number can stand, and how far it is from there to the nearest border. */
  readonly x: number
  readonly y: number
  readonly room: number
}

/** Every state that a listing can be in, by postal code; Puerto Rico south-east of Florida, on a larger scale. */
export function drawStates(): DrawnState[] {
  // Already projected, Alaska and Hawaii moved, so that areas are in square units of the map.
  const states = ringsByName(simplify(presimplify(readAtlas('states-albers-10m.json')), 8))
  const islands = puertoRico()
  return usStates.map(({ value: code, label }) =>
    drawnState(code, states.get(label) ?? islands.get(label) ?? []),
  )
}

function drawnState(code: string, rings: readonly Ring[]): DrawnState {
  const bySize = rings.toSorted((one, other) => doubleArea(other) - doubleArea(one))
  const [largest] = bySize
  if (!largest) throw new Error(`${code} has no shape`)
  const shown = bySize.filter((ring) => ring === largest || doubleArea(ring) > smallestIsland)
  const { at, room } = roomiestPlace(largest)
  // Too small to be seen, the District of Columbia for one, is a dot.
  if (doubleArea(largest) < smallestState) return { code, path: dotAt(at), x: at[0], y: at[1], room: 0 }
  return { code, path: pathOf(shown), x: at[0], y: at[1], room }
}

const smallestIsland = 40
const smallestState = 60

function dotAt([x, y]: readonly [number, number]): string {
  return `M${x - 5} ${y}a5 5 0 1 0 10 0 5 5 0 1 0-10 0z`
}

type Project = (position: readonly number[]) => readonly number[]

function ringsByName(topology: Topology, project: Project = (position) => position): Map<string, Ring[]> {
  const lines = [...linesByName(topology)]
  return new Map(lines.map(([name, around]) => [name, around.map((line) => wholeRing(line.map(project)))]))
}

/** Drawn apart, larger than the rest, for the usual projection of the United States has no place for it. */
function puertoRico(): Map<string, Ring[]> {
  const simple = simplify(presimplify(readAtlas('states-10m.json'), sphericalTriangleArea), 5e-7)
  const coordinates = linesByName(simple).get('Puerto Rico') ?? []
  const projection = geoMercator().fitExtent(
    [
      [870, 555],
      [960, 600],
    ],
    { type: 'MultiLineString', coordinates },
  )
  return ringsByName(simple, ([longitude = 0, latitude = 0]) => projection([longitude, latitude]) ?? [0, 0])
}
