import { balanceExamples } from '../balance/balance.examples.tsx'
import { brandExamples } from '../brand/brand.examples.tsx'
import { compareExamples } from '../compare/compare.examples.tsx'
import { chartExamples } from '../charts/charts.examples.tsx'
import { factExamples } from '../facts/facts.examples.tsx'
import { filterExamples } from '../filters/filters.examples.tsx'
import { formExamples } from '../forms/forms.examples.tsx'
import { frameExamples } from '../frame/frame.examples.tsx'
import { mapExamples } from '../map/map.examples.tsx'
import { pageExamples } from '../page/page.examples.tsx'
import { placeExamples } from '../places/places.examples.tsx'
import { proseExamples } from '../prose/prose.examples.tsx'
import { stageExamples } from '../stages/stages.examples.tsx'
import type { Examples } from './examples.ts'

/** The examples of every folder, by the folder's name. */
export const allExamples: Readonly<Record<string, Examples>> = {
  brand: brandExamples,
  frame: frameExamples,
  balance: balanceExamples,
  compare: compareExamples,
  charts: chartExamples,
  facts: factExamples,
  page: pageExamples,
  prose: proseExamples,
  forms: formExamples,
  filters: filterExamples,
  places: placeExamples,
  stages: stageExamples,
  map: mapExamples,
}
