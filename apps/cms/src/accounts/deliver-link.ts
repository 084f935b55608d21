import type { PayloadRequest } from 'payload'
import { type LinkPurpose, makeLink } from './account-link.ts'
import { letterWith } from './letters.ts'

/** What became of a link: it is on its way by e-mail, or whoever made it has to hand it over. */
export type Delivery = { sentTo: string } | { link: string; because: string }

export interface LinkRequest {
  account: { id: number; name: string; email: string }
  purpose: LinkPurpose
  cmsUrl: string
  sendsMail: boolean
}

/** Makes a link and sends it. Without e-mail, or where sending fails, it is given back, this once. */
export async function deliverLink(
  req: PayloadRequest,
  { account, purpose, cmsUrl, sendsMail }: LinkRequest,
): Promise<Delivery> {
  const link = await makeLink(req, { accountId: account.id, purpose, cmsUrl })
  if (!sendsMail) return { link, because: 'No e-mail is sent from here.' }
  const sending = req.payload.sendEmail({ to: account.email, ...letterWith(link, purpose, account.name) })
  const isSent = await sending.then(
    () => true,
    (error: unknown) => {
      req.payload.logger.warn({ msg: 'A link could not be sent by e-mail', err: reasonOf(error) })
      return false
    },
  )
  return isSent ? { sentTo: account.email } : { link, because: 'The e-mail could not be sent.' }
}

/** The mail server's own words may name an address; its code does not. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
