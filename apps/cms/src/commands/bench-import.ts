import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { benchHalves } from '../import/bench/bench-halves.ts'
import { CommandError, openCms, runCommand } from './command.ts'

/** Measures the imports on a database of its own, which has to be empty; `pnpm bench:import` brings one. */
await runCommand(async () => {
  const isJson = process.argv.includes('--json')
  const payload = await openCms()
  const { totalDocs } = await payload.count({ collection: 'institutions', trash: true })
  if (totalDocs > 0)
    throw new CommandError('This database is not empty. Run "pnpm bench:import", which makes one.')
  const folder = await mkdtemp(path.join(tmpdir(), 'evenkeel-bench-'))
  try {
    const results = []
    for (const half of benchHalves) results.push({ name: half.name, ...(await half.run(payload, folder)) })
    const goals = results.flatMap((result) => result.goals)
    const areAllMet = goals.every(({ isMet }) => isMet)
    const measurements = Object.fromEntries(results.map((result) => [result.name, result.measurements]))
    process.stdout.write(
      isJson
        ? `${JSON.stringify({ measurements, goals, areAllMet })}\n`
        : `${[
            ...results.flatMap(({ lines }) => lines),
            ...goals.map(
              ({ goal, measured, isMet }) =>
                `${isMet ? 'met    ' : 'NOT MET'} ${goal} (${measured.toFixed(1)})`,
            ),
          ].join('\n')}\n`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
    await payload.destroy()
  }
  return 0
})
