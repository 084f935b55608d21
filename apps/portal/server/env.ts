import { resolve } from 'node:path'
import { z } from 'zod'
import { checkoutFolder } from './checkout.ts'

const address = z.url({
  protocol: /^https?$/,
  error: 'must be an address such as https://portal.example.org',
})

/** Where others reach a site: without a path. */
const publicAddress = address.transform((text) => new URL(text).origin)

function wholeNumber(least: number, most: number, usual: number) {
  const error = `must be a whole number from ${least} to ${most}, ${usual} for example`
  return z.coerce.number({ error }).int(error).min(least, error).max(most, error).default(usual)
}

const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORTAL_PORT: wholeNumber(1, 65535, 3000),
  /** Public address of the portal; with https the browser is told to stay with it. */
  PORTAL_URL: publicAddress.optional(),
  /** Public address of the cms: the only other place that may show our pages in a frame, for previews. */
  CMS_URL: publicAddress.optional(),
  SNAPSHOT_URL: address.default('http://127.0.0.1:3001/api/snapshot'),
  SNAPSHOT_INTERVAL_MS: wholeNumber(50, 3_600_000, 3_000),
  /** How long the cms may be silent before an attempt is given up. */
  SNAPSHOT_TIMEOUT_MS: wholeNumber(50, 600_000, 5_000),
  /** Proves to the cms that the portal hands in a report. Without it this portal offers no form for reports. */
  REPORTS_SECRET: z
    .string()
    .min(32, 'is too short: it needs at least 32 random characters, the same as the cms has')
    .optional(),
  /** Where reports go; the cms that the snapshot comes from, unless said otherwise. */
  REPORTS_URL: address.optional(),
  /** What the cms signs preview links with. Without it this portal shows no drafts. */
  PREVIEW_SECRET: z
    .string()
    .min(32, 'is too short: it needs at least 32 random characters, the same as the cms has')
    .optional(),
  /** Where drafts are asked for; the cms that the snapshot comes from, unless said otherwise. */
  PREVIEW_URL: address.optional(),
  DATA_DIR: z.string().min(1).default('.data/portal'),
  /** How many proxies stand in front and can be believed about the visitor's address. */
  TRUST_PROXY: wholeNumber(0, 10, 0),
  PAGE_CACHE_MB: wholeNumber(0, 4_096, 64),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)[^\s]+$/, 'must begin with mailto: or https://')
    .optional(),
})

/** What the portal reads from its environment, checked; DATA_DIR is absolute, addresses are always there. */
export type PortalEnv = z.infer<typeof envSchema> & {
  readonly PORTAL_URL: string
  readonly REPORTS_URL: string
  readonly PREVIEW_URL: string
}

/** One or more variables are wrong: the message names each and says what it should be. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** Reads and checks the environment; an empty variable counts as unset. Throws an EnvError. */
export function readEnv(source: Record<string, string | undefined> = process.env): PortalEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
    throw new EnvError(`The portal cannot start, its environment is not right:\n${lines.join('\n')}`)
  }
  const { DATA_DIR, PORTAL_URL, REPORTS_URL, PREVIEW_URL, ...rest } = parsed.data
  return {
    ...rest,
    DATA_DIR: resolve(checkoutFolder, DATA_DIR),
    PORTAL_URL: PORTAL_URL ?? `http://localhost:${rest.PORTAL_PORT}`,
    REPORTS_URL: REPORTS_URL ?? new URL('/api/reader-reports/receive', rest.SNAPSHOT_URL).href,
    PREVIEW_URL: PREVIEW_URL ?? new URL('/api/preview/draft', rest.SNAPSHOT_URL).href,
  }
}
