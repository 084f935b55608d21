import { EnvError, readEnv } from './env.ts'

/** Ends the process with the reason when a variable is missing or wrong. */
export function checkEnvironmentAtBoot(): void {
  try {
    readEnv()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}
