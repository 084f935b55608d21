import type { BenchHalf } from './bench-half.ts'
import { filingsHalf } from './filings-half.ts'
import { programsHalf } from './programs-half.ts'

export const benchHalves: readonly BenchHalf[] = [filingsHalf, programsHalf]
