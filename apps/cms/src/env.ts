import { z } from 'zod'

const DEFAULT_PORT = 3001

const address = z.url({ protocol: /^https?$/, error: 'must be an address such as https://cms.example.org' })

const envSchema = z
  .object({
    DATABASE_URL: z
      .string({
        error:
          'is missing: give the address of a PostgreSQL database, postgres://user:password@host:5432/name',
      })
      .regex(/^postgres(ql)?:\/\/.+/, 'must begin with postgres:// or postgresql://'),
    PAYLOAD_SECRET: z
      .string({
        error: 'is missing: give at least 32 random characters, for example from `openssl rand -hex 32`',
      })
      .min(32, 'is too short: it needs at least 32 random characters'),
    REPORTS_SECRET: z
      .string({
        error:
          'is missing: give at least 32 random characters, the same to the portal, for example from `openssl rand -hex 32`',
      })
      .min(32, 'is too short: it needs at least 32 random characters'),
    PREVIEW_SECRET: z
      .string()
      .min(32, 'is too short: it needs at least 32 random characters, the same as the portal has')
      .optional(),
    CMS_PORT: z.coerce.number().int().min(1).max(65535).default(DEFAULT_PORT),
    CMS_URL: address.optional(),
    PORTAL_URL: address.optional(),
    DATA_DIR: z.string().min(1).default('.data'),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: 'must be the address of a mail server, smtp://user:password@mail.example.org:587',
      })
      .optional(),
    MAIL_FROM: z.email({ error: 'must be an e-mail address: the one that letters come from' }).optional(),
    TRUST_PROXY: z.coerce
      .number({ error: 'must be a number: how many proxies stand in front of the cms' })
      .int()
      .min(0)
      .max(10)
      .default(0),
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  })
  .refine((env) => env.SMTP_URL === undefined || env.MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    message: 'is missing: with SMTP_URL give the address that letters come from',
  })
  .refine((env) => env.MAIL_FROM === undefined || env.SMTP_URL !== undefined, {
    path: ['SMTP_URL'],
    message: 'is missing: MAIL_FROM alone sends nothing',
  })

/** What the cms reads from its environment, checked. `CMS_URL` falls back to this machine's own address. */
export type CmsEnv = Omit<z.infer<typeof envSchema>, 'CMS_URL' | 'SMTP_URL' | 'MAIL_FROM'> & {
  CMS_URL: string
  /** Undefined where no e-mail can be sent. */
  mail: { smtpUrl: string; from: string } | undefined
}

/** One variable is wrong: the message names it and says what it should be. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** Reads and checks the environment; throws an EnvError that names every variable that is wrong. */
export function readEnv(source: Record<string, string | undefined> = process.env): CmsEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
    throw new EnvError(`The cms cannot start, its environment is not right:\n${lines.join('\n')}`)
  }
  const { CMS_URL = `http://127.0.0.1:${parsed.data.CMS_PORT}`, SMTP_URL, MAIL_FROM, ...rest } = parsed.data
  const mail = SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : undefined
  return { ...rest, mail, CMS_URL: new URL(CMS_URL).origin }
}

const signInSchema = z.object({
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }),
  ADMIN_PASSWORD: z
    .string({ error: 'is missing' })
    .min(12, 'is too short: the first administrator needs at least 12 characters')
    .max(200),
})

/** The first administrator's e-mail address and password, from the environment; throws an EnvError. */
export function readFirstAdministrator(source: Record<string, string | undefined> = process.env) {
  const parsed = signInSchema.safeParse(source)
  if (parsed.success) return { email: parsed.data.ADMIN_EMAIL, password: parsed.data.ADMIN_PASSWORD }
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
  throw new EnvError(`The first administrator cannot be made:\n${lines.join('\n')}`)
}

/** True while `next build` looks at the routes: nothing is served then and no database is needed. */
export function isBuilding(): boolean {
  return process.env.NEXT_PHASE === 'phase-production-build'
}
