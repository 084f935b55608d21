import { stances } from '@evenkeel/domain'
import { Button, DisclosureSheet, FilterGroup, SilentFilter } from '@evenkeel/ui'
import type { FilterFacet, FilterSection } from './filter-sections.ts'
import styles from './filters.module.css'

/** The one form of the page; controls that stand elsewhere name it. */
export const formId = 'find'

/** All facets in their groups. Beside the results on a wide screen, a sheet on a phone. */
export function Filters({ sections, chosen }: { sections: readonly FilterSection[]; chosen: number }) {
  return (
    <form id={formId} method="get" action="/programs" data-finder="panel">
      {/* Where a script tells a screen reader how many there are now. */}
      <p className={styles.announcement} role="status" data-finder="announcement" />
      <DisclosureSheet
        label="Filter programs"
        isLive
        badge={chosen > 0 ? `${chosen} chosen` : undefined}
        footer={<Button data-finder="show">Show programs</Button>}
      >
        <h2 className={styles.title}>Filters</h2>
        <p className={styles.hint}>
          <strong>12</strong> +3 means: 12 say so, 3 do not say and are kept.
        </p>
        {sections.map((section) => (
          <Section key={section.key} section={section} />
        ))}
      </DisclosureSheet>
    </form>
  )
}

function Section({ section: { label, isOpen, chosen, facets } }: { section: FilterSection }) {
  return (
    <details className={styles.section} open={isOpen}>
      <summary className={styles.summary}>
        <span>{label}</span>
        {chosen > 0 && <span className={styles.chosen}>{chosen} chosen</span>}
      </summary>
      {facets.map((facet) => (
        <Facet key={facet.param} facet={facet} />
      ))}
    </details>
  )
}

function Facet({ facet }: { facet: FilterFacet }) {
  const { param, label, help, isOpen, isSilent, options, unknown } = facet
  if (isSilent) return <SilentFilter label={label}>Nothing is stated about this yet.</SilentFilter>
  return (
    <FilterGroup
      name={param}
      label={label}
      hint={help ?? undefined}
      open={isOpen}
      options={options.map(({ isChosen, ...option }) => ({ ...option, checked: isChosen }))}
      unknown={
        unknown
          ? { name: `${param}-unknown`, count: unknown.count, value: unknown.stance, options: stances }
          : undefined
      }
    />
  )
}
