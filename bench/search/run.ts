import { type Measurement, measure } from './measure.ts'

const measurements = [10_000, 100_000].map((size) => measure(size))
console.log(process.argv.includes('--json') ? JSON.stringify(measurements) : inWords(measurements))

function inWords(all: readonly Measurement[]): string {
  return all
    .map(({ listings, buildMs, memoryMb, search, itemsJs, rowsFilter, timesItemsJs, timesRowsFilter }) =>
      [
        `${listings.toLocaleString('en-US')} listings: built in ${buildMs.toFixed(0)} ms, ${memoryMb.toFixed(0)} MB`,
        `  this search   p50 ${search.p50.toFixed(2)} ms, p99 ${search.p99.toFixed(2)} ms`,
        `  itemsjs       p50 ${itemsJs.p50.toFixed(2)} ms: ${timesItemsJs.toFixed(0)} times as long`,
        `  rows.filter() p50 ${rowsFilter.p50.toFixed(2)} ms: ${timesRowsFilter.toFixed(0)} times as long`,
      ].join('\n'),
    )
    .join('\n')
}
