import { type Goal, goalsOf } from './goals.ts'
import { type Measurement, measure } from './measure.ts'
import type { Timing } from './timing.ts'

const measurements = [10_000, 100_000].map((size) => measure(size))
const goals = goalsOf(measurements)
const areAllMet = goals.every(({ isMet }) => isMet)

if (process.argv.includes('--json')) console.log(JSON.stringify({ measurements, goals, areAllMet }))
else console.log([...measurements.map(inWords), ...goals.map(goalInWords)].join('\n'))

function inWords(measured: Measurement): string {
  const { listings, buildMs, memoryMb, ranked, sorted, itemsJs, rowsFilter } = measured
  return [
    `${listings.toLocaleString('en-US')} listings: built in ${buildMs.toFixed(0)} ms, ${memoryMb.toFixed(0)} MB`,
    `  ranked        ${times(ranked)}`,
    `  sorted        ${times(sorted)}`,
    `  itemsjs       ${times(itemsJs)}: ${measured.timesItemsJs.toFixed(0)} times as long as ranked`,
    `  rows.filter() ${times(rowsFilter)}: ${measured.timesRowsFilter.toFixed(0)} times as long as ranked`,
  ].join('\n')
}

function times({ p50, p99, p99OfCalls }: Timing): string {
  return `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (of single calls ${p99OfCalls.toFixed(2)} ms)`
}

function goalInWords({ goal, measured, isMet }: Goal): string {
  return `${isMet ? 'met    ' : 'NOT MET'} ${goal} (${measured.toFixed(2)})`
}
