import { longDate } from '@evenkeel/domain'
import type { ServerProps } from 'payload'
import { roleOf } from '../access/roles.ts'
import { today } from '../clock.ts'
import { CoverageCard } from './coverage/coverage-card.tsx'
import styles from './desk.module.css'
import type { DeskList } from './desk-lists.ts'
import { deskWork } from './desk-work.ts'

const DUTIES = {
  administrator: 'You look after people, roles and all content.',
  editor: 'You keep specialties, programs, visas and guidance true and current.',
  advisor: 'You write and publish FAQs, and propose changes to everything else as drafts.',
}

/** The first thing after signing in: who you are here, and what to do next, what presses this role most first. */
export async function Desk({ payload, user }: ServerProps) {
  const role = roleOf(user ?? null)
  if (!user || !role) return null
  const { waiting, nothing, broken } = await deskWork(payload, user, role)
  const name = 'name' in user && typeof user.name === 'string' ? user.name : ''
  return (
    <section className={styles.desk}>
      <h1 className={styles.greeting}>{name ? `Good to see you, ${name}.` : 'Good to see you.'}</h1>
      <p className={styles.quiet}>
        {DUTIES[role]} Today is {longDate(today())}.
      </p>
      {broken.length > 0 && (
        <p className={styles.broken} role="status">
          These cannot be looked at present: {broken.join(', ')}. Load the page again in a moment.
        </p>
      )}
      <div className={styles.lists}>
        {waiting.map(({ title, lines }) => (
          <List key={title} title={title} items={lines} />
        ))}
        <CoverageCard payload={payload} />
      </div>
      {nothing.length > 0 && <p className={styles.quiet}>Nothing waits among {inOneLine(nothing)}.</p>}
    </section>
  )
}

function List({ title, items }: { title: string; items: readonly DeskList[] }) {
  return (
    <div className={styles.list}>
      <h3>{title}</h3>
      <ul>
        {items.map(({ label, href, count }) => (
          <li key={`${href} ${label}`}>
            <a href={href}>{label}</a>
            {count === null ? null : <span className={styles.count}>{count}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** 'drafts, reports of readers and advice'. */
function inOneLine(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names)
}
