import {
  coverageDivisions,
  factGroups,
  type CoverageDivision,
  knownFacts,
  knownParts,
  labelOf,
  type Program,
  valuesOf,
} from '@evenkeel/domain'
import { ShareBars } from '@evenkeel/ui'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { roleOf } from '../../access/roles.ts'
import { publishedNow } from '../../listings/published-now.ts'
import styles from '../view.module.css'
import { ChoiceLinks } from '../choice-links.tsx'
import { StaffView } from '../staff-view.tsx'
import { silentAddress } from './silent-address.ts'

const searchSchema = z.object({ by: z.enum(valuesOf(coverageDivisions)).catch('kind') })

/** How much programs state of each fact, and where the gaps are: by kind or by state. */
export async function CoverageView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  // Nothing is read for strangers; the frame sends them to sign in.
  const programs = roleOf(user) ? (await publishedNow(payload)).content.entries.programs : []
  const facts = knownFacts(programs)
  const { by } = searchSchema.parse(view.searchParams ?? {})
  return (
    <StaffView title="What is known of programs" view={view}>
      <p className={styles.quiet}>
        {programs.length} published listings. A stated “no” counts as known; whether a source is still fresh
        does not matter here: see <a href="/admin/upkeep">facts to look at again</a>.
      </p>
      <h2>{labelOf(coverageDivisions, by)}</h2>
      <ChoiceLinks
        label="Divide"
        current={by}
        choices={coverageDivisions.map(({ value, label }) => ({
          value,
          label,
          href: `/admin/coverage?by=${value}`,
        }))}
      />
      <PartTable programs={programs} by={by} />
      <h2>Each fact</h2>
      <div className={styles.columns}>
        {factGroups.map(({ value, label }) => (
          <section key={value}>
            <h3>{label}</h3>
            <ShareBars
              title={`How many programs state each fact: ${label}`}
              what="Fact"
              rows={facts
                .filter(({ group }) => group === value)
                .map((one) => ({
                  key: one.fact,
                  label: one.label,
                  part: one.known,
                  of: one.of,
                  href: silentAddress(one.fact),
                }))}
            />
          </section>
        ))}
      </div>
    </StaffView>
  )
}

function PartTable({ programs, by }: { programs: readonly Program[]; by: CoverageDivision }) {
  const parts = knownParts(programs, by)
  const [first] = parts
  if (!first) return <p className={styles.quiet}>No program is published yet.</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{by === 'kind' ? 'Kind' : 'State'}</th>
            <th scope="col">Listings</th>
            {first.groups.map(({ group, label }) => (
              <th key={group} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map(({ value, label, programs: count, groups }) => (
            <tr key={value}>
              <th scope="row">
                <a href={`/admin/collections/programs?where[${by}][equals]=${value}`}>{label}</a>
              </th>
              <td>{count}</td>
              {groups.map(({ group, known, of }) => (
                <td key={group} className={known === 0 ? styles.none : undefined}>
                  {of === 0 ? 'not asked' : `${known} of ${of}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
