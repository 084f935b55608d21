// Runs a command of src/commands: `node --conditions=production run-command.mjs migrate`.
//
// Without that condition, `lexical` chooses its build by an import inside a top-level await, on which Node 20 now and
// then ends in silence with exit code 13 (16 of 20 runs here). The command is bundled first (100 ms) and then run by
// plain Node, which starts in a quarter of the time that a TypeScript loader takes.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const directory = path.dirname(fileURLToPath(import.meta.url))
const domain = path.join(directory, '..', '..', 'packages', 'domain', 'src')
const [name = '', ...rest] = process.argv.slice(2)
const output = path.join(directory, 'build', 'commands', `${name}-${process.pid}.mjs`)

process.chdir(directory)
process.argv = [process.execPath, output, ...rest.filter((argument) => argument !== '--')]
process.on('exit', () => rmSync(output, { force: true }))
mkdirSync(path.dirname(output), { recursive: true })
await build({
  entryPoints: [path.join(directory, 'src', 'commands', `${name}.ts`)],
  outfile: output,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: {
    '@evenkeel/domain': path.join(domain, 'index.ts'),
    '@evenkeel/domain/testing': path.join(domain, 'testing', 'index.ts'),
  },
  sourcemap: 'inline',
  logLevel: 'warning',
})
await import(pathToFileURL(output).href)
