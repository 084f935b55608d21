import { longDate } from '@evenkeel/domain'
import type { ServerProps } from 'payload'
import { roleOf } from '../access/roles.ts'
import { today } from '../clock.ts'
import { adviceWork } from './advice-work.ts'
import { collectionsToMend } from './collections-to-mend.ts'
import styles from './desk.module.css'
import { CoverageCard } from './coverage/coverage-card.tsx'
import type { DeskList } from './desk-lists.ts'
import { draftWork } from './draft-work.ts'
import { quarantined } from './quarantine-work.ts'
import { employersToMatch } from './matches/match-work.ts'
import { openReports } from './report-work.ts'
import { upkeepWork } from './upkeep/upkeep-work.ts'

const DUTIES = {
  administrator: 'You look after people, roles and all content.',
  editor: 'You keep specialties, programs, visas and guidance true and current.',
  advisor: 'You write and publish FAQs, and propose changes to everything else as drafts.',
}

const LATEST = {
  administrator: 'Latest drafts, to check and publish',
  editor: 'Latest drafts, to check and publish',
  advisor: 'Latest drafts; editors publish all but FAQs',
}

/** The first thing after signing in: who you are here, what lies in draft, and what has to be looked at again. */
export async function Desk({ payload, user }: ServerProps) {
  const role = roleOf(user ?? null)
  if (!user || !role) return null
  const day = today()
  const [drafts, reports, upkeep, unshown, collections, advice, employers] = await Promise.all([
    draftWork(payload, user),
    openReports(payload, user),
    upkeepWork(payload),
    quarantined(payload),
    collectionsToMend(payload, user),
    adviceWork(payload),
    employersToMatch(payload, user),
  ])
  const name = 'name' in user && typeof user.name === 'string' ? user.name : ''
  return (
    <section className={styles.desk}>
      <h1 className={styles.greeting}>{name ? `Good to see you, ${name}.` : 'Good to see you.'}</h1>
      <p className={styles.quiet}>
        {DUTIES[role]} Today is {longDate(day)}.
      </p>
      <div className={styles.lists}>
        <List title={LATEST[role]} items={drafts.latest} nothing="Nobody has a draft open." />
        <List title="Reports from readers" items={reports} nothing="No report of a reader waits." />
        <List
          title="Facts to look at again"
          items={upkeep}
          nothing="Everything published is fresh and undisputed."
        />
        <List title="In draft" items={drafts.byCollection} nothing="Nothing waits in draft." />
        <List title="Assessment and advice" items={advice} nothing="" />
        {employers.length > 0 && (
          <List title="Employers in government files" items={employers} nothing="" />
        )}
        {collections.length > 0 && (
          <List title="Collections whose filters no longer work" items={collections} nothing="" />
        )}
        {unshown.length > 0 && (
          <List title="Published, but not shown to readers" items={unshown} nothing="" />
        )}
        <CoverageCard payload={payload} />
      </div>
    </section>
  )
}

function List({ title, items, nothing }: { title: string; items: DeskList[]; nothing: string }) {
  return (
    <div className={styles.list}>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <ul>
          {items.map(({ label, href, count }) => (
            <li key={href}>
              <a href={href}>{label}</a>
              {count === null ? null : <span className={styles.count}>{count}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
