import { leftOutWords, readNearlyWords, unknownKeptWords } from '@evenkeel/domain'
import {
  ButtonLink,
  Chip,
  ChipRow,
  CountLine,
  DimensionLegend,
  EmptyState,
  Notice,
  Pagination,
  PlaceList,
} from '@evenkeel/ui'
import { ListBar, SaveTick } from '../../programs/list-bar.tsx'
import { ProgramEntry } from '../../programs/program-entry.tsx'
import { TakeAlong } from '../../programs/take-along.tsx'
import { WordGapLine } from '../../programs/word-gap-line.tsx'
import styles from './results.module.css'
import { pageHref, type ProgramsPage } from './programs-page.ts'

/** What was found, what was asked for it, and what was left out and why. */
export function Results({ page }: { page: ProgramsPage }) {
  const { notes, chips, clearHref, total, of, gap, readNearly, unknownKept, leftOut, cards } = page
  const kept = unknownKeptWords(unknownKept, total)
  const missing = leftOutWords(leftOut)
  const nearly = readNearlyWords(readNearly)
  return (
    <section
      className={styles.results}
      aria-label="Results"
      data-finder="results"
      data-total={`${total.toLocaleString('en-US')} ${total === 1 ? 'program' : 'programs'}`}
    >
      {notes.length > 0 && (
        <Notice title="Not all of the address could be used">
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Notice>
      )}
      {chips.length > 0 && (
        <ChipRow clearHref={clearHref}>
          {chips.map(({ label, href }) => (
            <Chip key={label} label={label} removeHref={href} />
          ))}
        </ChipRow>
      )}
      <CountLine count={total} of={of} noun={{ one: 'program', many: 'programs' }}>
        {nearly && <p>{nearly}</p>}
        {kept && (
          <p>
            {kept} <a href={page.unknownsOutHref}>Leave them out</a>
          </p>
        )}
        {missing && <p>{missing}</p>}
        {gap && total > 0 && <WordGapLine gap={gap} />}
      </CountLine>
      {total > 0 && (
        <p className={styles.ways}>
          <a href={page.placesHref}>By place, on a map</a>
        </p>
      )}
      {cards.length > 0 ? <Found page={page} /> : <NothingFound page={page} />}
    </section>
  )
}

function Found({
  page: { cards, start, page, pages, list, firstPageHref, searchHref },
}: {
  page: ProgramsPage
}) {
  return (
    <>
      <DimensionLegend />
      <PlaceList start={start}>
        {cards.map((card) => (
          <ProgramEntry
            key={card.slug}
            card={card}
            actions={<SaveTick card={card} isTicked={list.includes(card.slug)} />}
          />
        ))}
      </PlaceList>
      <ListBar list={list} shown={cards} />
      <TakeAlong href={searchHref} />
      <Pagination page={page} pages={pages} hrefFor={(other) => pageHref(firstPageHref, other)} />
    </>
  )
}

function NothingFound({ page: { gap, waysOut, clearHref } }: { page: ProgramsPage }) {
  return (
    <EmptyState
      title="No program fits all of this"
      actions={
        <>
          {gap && (
            <ButtonLink href={gap.href}>
              {gap.label}: {gap.total.toLocaleString('en-US')}
            </ButtonLink>
          )}
          {waysOut.map(({ labels, href, total }) => (
            <ButtonLink key={href} href={href} tone="secondary">
              Without {labels.map((label) => `“${label}”`).join(' and ')}: {total.toLocaleString('en-US')}
            </ButtonLink>
          ))}
          <ButtonLink href={clearHref} tone="quiet">
            Clear all filters
          </ButtonLink>
        </>
      }
    >
      {gap && <p>{gap.words}</p>}
      {waysOut.length > 0 && (
        <p>{`Giving up ${waysOut[0]?.labels.length === 1 ? 'one filter' : 'two filters'} is enough:`}</p>
      )}
      {!gap && waysOut.length === 0 && (
        <p>It takes several filters less. Start again with what matters most to you.</p>
      )}
    </EmptyState>
  )
}
