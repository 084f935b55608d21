import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { presimplify } from 'topojson-simplify'

export type Topology = Parameters<typeof presimplify>[0]

/** A file of us-atlas: shapes of the US Census Bureau, which are in the public domain. */
export function readAtlas(name: 'states-albers-10m.json' | 'states-10m.json'): Topology {
  const path = createRequire(import.meta.url).resolve(`us-atlas/${name}`)
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!isTopology(value)) throw new Error(`${path} holds no shapes`)
  return value
}

/** The lines around a state, by its name. */
export function linesByName(topology: Topology): Map<string, number[][][]> {
  const { states } = topology.objects
  const shapes = states ? feature(topology, states) : null
  if (shapes?.type !== 'FeatureCollection') throw new Error('The atlas holds no states')
  return new Map(
    shapes.features.map(({ properties, geometry }) => {
      const name = 'name' in properties ? properties.name : ''
      if (geometry.type === 'MultiPolygon') return [String(name), geometry.coordinates.flat()]
      return [String(name), geometry.type === 'Polygon' ? geometry.coordinates : []]
    }),
  )
}

function isTopology(value: unknown): value is Topology {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Topology'
}
