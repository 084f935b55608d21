import { APIError, type EmailAdapter } from 'payload'

/** The cms sends no e-mail: no address of a reader or editor goes to a third party, and none is written to a log. */
export const noMail: EmailAdapter<void> = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Evenkeel',
  sendEmail: () => Promise.reject(new APIError('This cms sends no e-mail.', 501, undefined, true)),
})
