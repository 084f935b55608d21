import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { noMail } from './no-mail.ts'

/** A mail server, and who the cms writes as. */
export interface MailSettings {
  /** smtp://user:password@host:587, or smtps:// for a connection that is encrypted from its first byte. */
  smtpUrl: string
  from: string
}

const SECOND_MS = 1000

/** How the cms sends e-mail; not at all where no server is set. */
export function mail(settings: MailSettings | undefined): NonNullable<Config['email']> {
  if (!settings) return noMail
  const { protocol, hostname, port, username, password } = new URL(settings.smtpUrl)
  const isSecure = protocol === 'smtps:'
  return nodemailerAdapter({
    defaultFromAddress: settings.from,
    defaultFromName: 'Evenkeel',
    // Whether the server answers shows with the first letter; the cms starts without it.
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: port === '' ? (isSecure ? 465 : 587) : Number(port),
      secure: isSecure,
      ...(username === ''
        ? {}
        : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: 5 * SECOND_MS,
      greetingTimeout: 5 * SECOND_MS,
      socketTimeout: 10 * SECOND_MS,
    },
  })
}
