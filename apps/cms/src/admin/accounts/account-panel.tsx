import type { UIFieldServerComponent } from 'payload'
import { roleOf } from '../../access/roles.ts'
import type { User } from '../../payload-types.ts'
import { AccountActions } from './account-actions.tsx'
import styles from './accounts.module.css'

/** In an account's margin: where it is signed in, and what can be done about its access. */
export const AccountPanel: UIFieldServerComponent = async ({ id, payload, user }) => {
  if (typeof id !== 'number') return null
  const isOwn = id === user.id
  if (!isOwn && roleOf(user) !== 'administrator') return null
  // Sessions are hidden from every interface; what is shown of them is when they began and end.
  const account = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  if (!account) return null
  const now = new Date().toISOString()
  const sessions = (account.sessions ?? []).filter(({ expiresAt }) => expiresAt > now)
  return (
    <section className={styles.panel}>
      <h3>Access</h3>
      {account.linkPurpose === 'invitation' && (
        <p>
          Invited, and not come in yet
          {account.linkUntil && account.linkUntil < now ? ': the link is too old.' : '.'}
        </p>
      )}
      <p>{sessions.length === 0 ? 'Signed in nowhere.' : `Signed in ${countInWords(sessions.length)}:`}</p>
      <ul className={styles.sessions}>
        {sessions.map(({ id: session, createdAt, expiresAt }) => (
          <li key={session}>
            since {momentOf(createdAt ?? null)}, until {momentOf(expiresAt)}
          </li>
        ))}
      </ul>
      <AccountActions
        account={{ id, name: account.name, email: account.email }}
        isOwn={isOwn}
        mayMakeLinks={roleOf(user) === 'administrator' && !isOwn}
      />
    </section>
  )
}

function countInWords(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

/** '2026-11-28 08:15', in the time zone of the server's clock, UTC. */
function momentOf(moment: string | null): string {
  return moment === null ? 'an unknown time' : `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
}
