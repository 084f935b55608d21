import { knownGroups } from '@evenkeel/domain'
import { ShareBars } from '@evenkeel/ui'
import type { Payload } from 'payload'
import { publishedNow } from '../../listings/published-now.ts'
import styles from '../desk.module.css'

/** On the desk: how much programs state of each group of facts. */
export async function CoverageCard({ payload }: { payload: Payload }) {
  const { content } = await publishedNow(payload)
  return (
    <section className={styles.list} aria-labelledby="desk-coverage">
      <h3 id="desk-coverage">
        <a href="/admin/coverage">What is known of {content.entries.programs.length} programs</a>
      </h3>
      <ShareBars
        title="How much programs state, by group of facts"
        what="Group of facts"
        rows={knownGroups(content.entries.programs).map(({ group, label, known, of }) => ({
          key: group,
          label,
          part: known,
          of,
        }))}
      />
    </section>
  )
}
