import { nodeProblem, platformProblem } from './workspace/node-version.mjs'

// Older Node.js versions get this far and no further: everything else is loaded after the check.
const problem = nodeProblem(process.versions.node) ?? platformProblem(process.platform)
if (problem === null) {
  const { main } = await import('./test-run/main.mjs')
  await main(process.argv.slice(2))
} else {
  process.stderr.write(`${problem}\n0 passed, 1 failed\n`)
  process.exitCode = 1
}
