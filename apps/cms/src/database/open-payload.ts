import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { within } from './ping.ts'

const PATIENCE_MS = 2500

/** The cms of this process; null while its database cannot be reached. The next call tries again. */
export async function openPayload(): Promise<Payload | null> {
  try {
    return await within(PATIENCE_MS, getPayload({ config }))
  } catch (error) {
    process.stderr.write(
      `The database cannot be reached: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    return null
  }
}
