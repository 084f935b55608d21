import { benchImport } from './bench/import.mjs'

await benchImport(process.argv.slice(2))
