import { nodeProblem, platformProblem } from './workspace/node-version.mjs'

const problem = nodeProblem(process.versions.node) ?? platformProblem(process.platform)
if (problem === null) {
  const { main } = await import('./cms/main.mjs')
  await main(process.argv.slice(2))
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
