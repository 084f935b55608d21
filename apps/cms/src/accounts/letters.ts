import { type LinkPurpose, linkPurposes } from './account-link.ts'

/** What an e-mail with a link says. */
export function letterWith(
  link: string,
  purpose: LinkPurpose,
  name: string,
): { subject: string; text: string } {
  const { opening, subject } = words[purpose]
  const lines = [
    `Hello ${name},`,
    opening,
    link,
    `The link works once, within ${linkPurposes[purpose].holdsInWords}.`,
    purpose === 'forgotten'
      ? 'If you did not ask for this, leave it: nothing changes, and nobody else has seen the link.'
      : 'If you did not expect this, leave it and tell whoever keeps the accounts.',
  ]
  return { subject, text: `${lines.join('\n\n')}\n` }
}

const words: Record<LinkPurpose, { subject: string; opening: string }> = {
  invitation: {
    subject: 'You are invited to the Evenkeel desk',
    opening:
      'You are invited to work on Evenkeel’s content. Choose a password here, then sign in with this e-mail address:',
  },
  'new-password': {
    subject: 'A new password for the Evenkeel desk',
    opening: 'An administrator made you a link for a new password:',
  },
  forgotten: {
    subject: 'A new password for the Evenkeel desk',
    opening: 'Somebody, probably you, asked for a new password for this e-mail address:',
  },
}
