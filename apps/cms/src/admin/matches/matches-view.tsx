import { valuesOf } from '@evenkeel/domain'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { roleOf } from '../../access/roles.ts'
import styles from '../view.module.css'
import { ChoiceLinks } from '../choice-links.tsx'
import { StaffView } from '../staff-view.tsx'
import { MatchList } from './match-list.tsx'
import { shownMatches } from './match-row.ts'
import { institutionChoices, matchRows } from './match-work.ts'

const searchSchema = z.object({ show: z.enum(valuesOf(shownMatches)).catch('likely') })

/** Employers of government files that may be institutions of ours: a person says of each, once, whether it is one. */
export async function MatchesView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  const { show } = searchSchema.parse(view.searchParams ?? {})
  const role = roleOf(user)
  if (!user || !role) return <StaffView title="Employers to match" view={view} children={null} />
  const { rows, total } = await matchRows(payload, user, show)
  const institutions = await institutionChoices(payload, user)
  return (
    <StaffView title="Employers to match" view={view}>
      <p className={styles.quiet}>
        Government files name employers, not programs. Say once which institution an employer is: later files
        follow without asking. What they say goes into the institution’s draft as evidence about the employer;
        readers see it once somebody publishes the draft.
      </p>
      <ChoiceLinks
        label="Show"
        current={show}
        choices={shownMatches.map(({ value, label }) => ({
          value,
          label,
          href: `/admin/employer-matches?show=${value}`,
        }))}
      />
      {rows.length === 0 ? (
        <p>{nothing[show]}</p>
      ) : (
        <MatchList
          key={show}
          rows={rows}
          total={total}
          institutions={institutions}
          canDecide={role !== 'advisor'}
        />
      )}
    </StaffView>
  )
}

const nothing = {
  likely: 'No likely employer waits for a decision. Import a government file to get some.',
  doubtful: 'No doubtful employer waits for a decision.',
  confirmed: 'No employer is confirmed yet.',
  rejected: 'No employer was said not to be one of ours.',
}
