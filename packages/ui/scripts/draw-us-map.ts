import { writeFileSync } from 'node:fs'
import { drawStates } from './us-map/draw-states.ts'
import { outlinesFile } from './us-map/outlines-file.ts'

// Draws the map of the United States that pages show. Run it after a new release of us-atlas, and look at the result.
writeFileSync(new URL('../src/map/us-outlines.ts', import.meta.url), outlinesFile(drawStates()))
