import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lines of .env count where the environment does not say otherwise.
 * @param {string} root
 */
export function readDotEnv(root) {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
