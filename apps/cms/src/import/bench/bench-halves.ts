import type { BenchHalf } from './bench-half.ts'
import { programsHalf } from './programs-half.ts'

export const benchHalves: readonly BenchHalf[] = [programsHalf]
