import { labelOf, longDate, type UpkeepItem, upkeepReasons } from '@evenkeel/domain'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { publishedUpkeep } from '../../listings/published-upkeep.ts'
import styles from '../view.module.css'
import { ChoiceLinks } from '../choice-links.tsx'
import { entryAddresses } from '../entry-addresses.ts'
import { StaffView } from '../staff-view.tsx'
import { upkeepAddress, upkeepChoice, upkeepGroups, upkeepPage } from './upkeep-list.ts'

/** All published facts and entries to look at again, what most readers see first. */
export async function UpkeepView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  // Nothing is read for strangers; the frame sends them to sign in.
  const all = roleOf(user) ? await publishedUpkeep(payload) : []
  const choice = upkeepChoice(view.searchParams ?? {})
  const { items, total, page, pages } = upkeepPage(all, choice)
  const addressOf = await entryAddresses(payload, items)
  return (
    <StaffView title="Facts to look at again" view={view}>
      <p className={styles.quiet}>
        What is published and disputed, past its review date or due within thirty days; first what stands on
        most of the readers’ pages. A fact that nobody states is not here: see{' '}
        <a href="/admin/coverage">what is known</a>.
      </p>
      <ChoiceLinks
        label="Why"
        current={choice.reason ?? ''}
        choices={[{ value: '', label: 'All' }, ...upkeepReasons].map(({ value, label }) => ({
          value,
          label,
          href: upkeepAddress({
            ...choice,
            reason: upkeepReasons.find((one) => one.value === value)?.value,
            page: 1,
          }),
        }))}
      />
      <ChoiceLinks
        label="What"
        current={choice.group ?? ''}
        choices={[{ value: '', label: 'All' }, ...upkeepGroups].map(({ value, label }) => ({
          value,
          label,
          href: upkeepAddress({
            ...choice,
            group: upkeepGroups.find((one) => one.value === value)?.value,
            page: 1,
          }),
        }))}
      />
      <p role="status">
        {total === 0
          ? 'Nothing of that kind has to be looked at.'
          : `${total} to look at${pages > 1 ? `, page ${page} of ${pages}` : ''}`}
      </p>
      {total > 0 && <UpkeepTable items={items} addressOf={addressOf} />}
      <nav aria-label="Pages" className={styles.pages}>
        {page > 1 && <a href={upkeepAddress({ ...choice, page: page - 1 })}>Previous page</a>}
        {page < pages && <a href={upkeepAddress({ ...choice, page: page + 1 })}>Next page</a>}
      </nav>
    </StaffView>
  )
}

function UpkeepTable({ items, addressOf }: UpkeepTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            <th scope="col">Fact</th>
            <th scope="col">Why</th>
            <th scope="col">Last checked</th>
            <th scope="col">Review date</th>
            <th scope="col">Readers’ pages</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.kind} ${item.slug} ${item.fact}`}>
              <th scope="row">{linked(item.name, addressOf(item))}</th>
              <td>{item.label}</td>
              <td>{labelOf(upkeepReasons, item.reason)}</td>
              <td>{item.lastChecked === null ? 'no source' : longDate(item.lastChecked)}</td>
              <td>{item.reviewBy === null ? 'none of its own' : longDate(item.reviewBy)}</td>
              <td>{item.reach}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface UpkeepTableProps {
  readonly items: readonly UpkeepItem[]
  readonly addressOf: (item: UpkeepItem) => string | null
}

function linked(name: string, href: string | null) {
  return href === null ? name : <a href={href}>{name}</a>
}
