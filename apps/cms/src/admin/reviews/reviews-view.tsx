import type { AdminViewServerProps } from 'payload'
import type { ReviewWork } from '../../review/work-of-reviews.ts'
import styles from '../view.module.css'
import { ChoiceLinks } from '../choice-links.tsx'
import { momentInWords } from '../schedule/schedule-view.tsx'
import { StaffView } from '../staff-view.tsx'
import { reviewListFor, reviewLists } from './review-lists.ts'

/** What waits for whose eye, as the person who looks is concerned: theirs to review, and how their own changes stand. */
export async function ReviewsView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  const list = reviewListFor(view.searchParams?.list)
  const work = user ? await list.work(payload, user) : []
  return (
    <StaffView title="Reviews" view={view}>
      <p className={styles.quiet}>
        Visa facts, visa policies, guidance and what advisors’ FAQs state of visas reach readers once somebody
        who had no hand in the change has approved it.
      </p>
      <ChoiceLinks
        label="Show"
        current={list.value}
        choices={reviewLists.map(({ value, label }) => ({
          value,
          label,
          href: `/admin/reviews?list=${value}`,
        }))}
      />
      <p role="status">{work.length === 0 ? list.empty : `${list.label}: ${work.length}`}</p>
      {work.length > 0 && <Table work={work} />}
    </StaffView>
  )
}

function Table({ work }: { work: readonly ReviewWork[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {work.map(({ label, href, since }) => (
            <tr key={href}>
              <th scope="row">
                <a href={href}>{label}</a>
              </th>
              <td>
                <time dateTime={since}>{momentInWords(since)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
