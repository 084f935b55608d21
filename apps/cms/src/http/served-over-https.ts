import { readEnv } from '../env.ts'

/** True when the cms's public address is an https one. */
export function servedOverHttps(): boolean {
  return readEnv().CMS_URL.startsWith('https:')
}
