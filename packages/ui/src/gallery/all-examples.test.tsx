import { isValidElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as face from '../index.ts'
import { allExamples } from './all-examples.ts'
import { samplePages } from './sample-pages.tsx'

const examples = Object.entries({ ...allExamples, pages: samplePages }).flatMap(([folder, named]) =>
  Object.entries(named).map(([name, element]) => ({ name: `${folder}: ${name}`, element })),
)

describe('examples', () => {
  it.each(examples)('$name renders whole HTML without a script or an inline style', ({ element }) => {
    const html = renderToStaticMarkup(element)
    expect(html).toMatch(/^<.+>$/s)
    expect(html).not.toMatch(/undefined|NaN|\[object/)
    expect(html).not.toMatch(/<script| style="| on[a-z]+="/)
  })

  it('show every component of the face', () => {
    const shown = new Set(examples.flatMap(({ element }) => typesIn(element)))
    const missing = Object.entries(face)
      .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
      .filter(([name, component]) => !shown.has(component) && !placedByOthers.has(name))
    expect(missing.map(([name]) => name)).toEqual([])
  })
})

/** Parts that other components place, and so stand in their examples. */
const placedByOthers = new Set(['ExternalMark'])

function typesIn(node: ReactNode): unknown[] {
  if (Array.isArray(node)) return node.flatMap((one: ReactNode) => typesIn(one))
  if (!isValidElement(node)) return []
  return [node.type, ...slotsOf(node.props).flatMap(typesIn)]
}

function slotsOf(props: unknown): ReactNode[] {
  if (typeof props !== 'object' || props === null) return []
  return Object.values(props).flatMap((value: unknown) => (isSlot(value) ? [value] : rowsOf(value)))
}

/** Elements inside rows of data, such as the values of definition rows. */
function rowsOf(value: unknown): ReactNode[] {
  return Array.isArray(value) ? value.flatMap((row: unknown) => slotsOf(row)) : []
}

function isSlot(value: unknown): value is ReactNode {
  return isValidElement(value) || (Array.isArray(value) && value.some((one: unknown) => isValidElement(one)))
}
