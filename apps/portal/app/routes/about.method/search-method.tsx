import { facetGroups, facets, pageSize, sorts, tieBreak } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { workedLimits } from './worked-limit.ts'
import type { WorkedSearch } from './worked-search.ts'

/** How filters combine, what happens to unknowns, and one search worked out on the listings of today. */
export function SearchMethod({ search }: { search: WorkedSearch }) {
  return (
    <>
      <p>
        There are {facets.length} filters. Several answers in one filter mean “any of these”; several filters
        must all hold. A listing that does not say is kept unless you decide otherwise, and the page counts
        how many were left out and why. The number beside an answer is what choosing it would show.
      </p>
      <Table
        caption={`Worked out today on ${search.of} listings: “${search.choice}”`}
        columns={[
          { key: 'stance', label: 'What you do with silence' },
          { key: 'shown', label: 'Shown', numeric: true },
          { key: 'silent', label: 'Of these, silent', numeric: true },
          { key: 'left', label: 'Left out', numeric: true },
        ]}
        rows={search.rows.map(({ label, href, shown, unknownKept }) => ({
          key: href,
          header: <a href={href}>{label}</a>,
          cells: [shown, unknownKept, search.of - shown],
        }))}
      />
      <p>
        A limit that programs state is asked for by where you stand, in steps: the address of the page holds a
        step, not your score. Choose the highest one that is not above yours.
      </p>
      <Table
        caption="Which choices find a program, by the minimum that it states"
        columns={[
          { key: 'stated', label: 'It states' },
          { key: 'found', label: 'Found by', text: true },
        ]}
        rows={workedLimits().map(({ stated, foundBy }) => ({
          key: stated,
          header: stated,
          cells: [foundBy],
        }))}
      />
      <Table
        caption="The filters"
        columns={[
          { key: 'group', label: 'Group' },
          { key: 'filters', label: 'Filters', text: true },
        ]}
        rows={facetGroups.flatMap(({ value, label }) => {
          const own = facets.filter(({ group }) => group === value)
          return own.length === 0
            ? []
            : [{ key: value, header: label, cells: [own.map((facet) => facet.label).join('; ')] }]
        })}
        note={`Results can be ordered by: ${sorts.map(({ label }) => label).join('; ')}. ${tieBreak} ${pageSize} stand on a page.`}
      />
      <p>
        Words are searched in names, places, stated specialties and their synonyms; a visa is a filter, not a
        word. Each word has to stand at the beginning of a word of the listing; from five letters on, one slip
        of the finger is forgiven. Words that name a specialty find only who states it: the page then counts
        who states none, and leads to the search that keeps them.
      </p>
    </>
  )
}
