import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { scheduleStates } from '../../jobs/schedule-state.ts'
import { absenceOfWorker, type ScheduledItem, scheduledItems } from '../../jobs/scheduled-items.ts'
import styles from '../view.module.css'
import { ChoiceLinks } from '../choice-links.tsx'
import { StaffView } from '../staff-view.tsx'

const deeds = { publish: 'Publish', withdraw: 'Withdraw' }

/** All publications and withdrawals at a time that are not done, with the reason where they should be. */
export async function ScheduleView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  const isStaff = roleOf(user) !== null
  const all = isStaff ? await scheduledItems(payload, { user }) : []
  const absence = isStaff ? await absenceOfWorker(payload) : ''
  const asked = scheduleStates.find(({ value }) => value === view.searchParams?.state)?.value
  const items = all.filter(({ state }) => asked === undefined || state === asked)
  return (
    <StaffView title="What is scheduled" view={view}>
      <p className={styles.quiet}>
        Publications and withdrawals at a time. They happen with the rights of whoever scheduled them, and
        only if nothing stands against it at that moment. Times are in UTC.
      </p>
      {absence !== '' && (
        <ul className={styles.warnings}>
          <li data-verdict="never">{absence}</li>
        </ul>
      )}
      <ChoiceLinks
        label="How it stands"
        current={asked ?? ''}
        choices={[
          { value: '', label: 'All', href: '/admin/schedule' },
          ...scheduleStates.map(({ value, label }) => ({
            value,
            label,
            href: `/admin/schedule?state=${value}`,
          })),
        ]}
      />
      <p role="status">
        {items.length === 0 ? 'Nothing of that kind is scheduled.' : `${items.length} scheduled`}
      </p>
      {items.length > 0 && <Table items={items} />}
    </StaffView>
  )
}

function Table({ items }: { items: readonly ScheduledItem[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">To do</th>
            <th scope="col">When</th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ job, label, collection, document, deed, dueAt, state, why }) => (
            <tr key={job}>
              <th scope="row">
                <a href={`/admin/collections/${collection}/${document}`}>{label}</a>
              </th>
              <td>{deeds[deed]}</td>
              <td>
                <time dateTime={dueAt}>{momentInWords(dueAt)}</time>
              </td>
              <td>
                {scheduleStates.find(({ value }) => value === state)?.label}
                {why !== '' && `. ${why}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** '2026-11-28 09:00 UTC'. */
export function momentInWords(moment: string): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`
}
