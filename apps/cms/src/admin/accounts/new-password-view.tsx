import { MinimalTemplate } from '@payloadcms/next/templates'
import { Logo } from '../logo.tsx'
import { NewPasswordForm } from './new-password-form.tsx'

/** Where an invitation or a link for a new password leads; for people who are not signed in. */
export function NewPasswordView() {
  return (
    <MinimalTemplate>
      <Logo />
      <NewPasswordForm />
    </MinimalTemplate>
  )
}
