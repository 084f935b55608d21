import { leftOutWords } from '@evenkeel/domain'
import { ButtonLink, CountLine, DimensionLegend, EmptyState, Pagination, PlaceList } from '@evenkeel/ui'
import { collectionHref, finderHref } from '../../collections/collection-address.ts'
import { ListBar, SaveTick } from '../../programs/list-bar.tsx'
import { ProgramEntry } from '../../programs/program-entry.tsx'
import { TakeAlong } from '../../programs/take-along.tsx'
import styles from './collection-results.module.css'
import type { CollectionPage } from './collection-page.ts'

/** What the collection finds now, who is kept though unknown, and who is left out and why. */
export function CollectionResults({ page }: { page: CollectionPage }) {
  const { total, of, kept, knownOnlyHref, cards } = page
  const missing = leftOutWords(page.leftOut)
  return (
    <section className={styles.results} aria-labelledby="finds">
      <h2 className={styles.title} id="finds">
        What it finds now
      </h2>
      <CountLine count={total} of={of} noun={{ one: 'program', many: 'programs' }}>
        {kept && (
          <p>
            {kept} <a href={knownOnlyHref}>See it without them</a>
          </p>
        )}
        {missing && <p>{missing}</p>}
      </CountLine>
      {cards.length > 0 ? <Found page={page} /> : <NobodyFound page={page} />}
    </section>
  )
}

function Found({ page: found }: { page: CollectionPage }) {
  const { cards, start, page, pages, collection, query, remarks } = found
  return (
    <>
      <DimensionLegend />
      <PlaceList start={start}>
        {cards.map((card) => (
          <ProgramEntry key={card.slug} card={card} actions={<SaveTick card={card} />} />
        ))}
      </PlaceList>
      <ListBar />
      {/* What the collection no longer understands, a file could not leave out either: it would hold more. */}
      {remarks.length === 0 && <TakeAlong href={finderHref(query)} />}
      <Pagination page={page} pages={pages} hrefFor={(other) => collectionHref(collection.slug, other)} />
    </>
  )
}

function NobodyFound({ page: { query, of } }: { page: CollectionPage }) {
  return (
    <EmptyState
      level={3}
      title="No listing fits at present"
      actions={
        <>
          <ButtonLink href={finderHref(query)} tone="secondary">
            {query === '' ? 'See all programs' : 'See which filter to give up'}
          </ButtonLink>
          <ButtonLink href="/collections" tone="quiet">
            Other collections
          </ButtonLink>
        </>
      }
    >
      <p>
        {of === 0
          ? 'No program is listed yet.'
          : 'That is no statement about any program: it means that nobody has said so to us. The page fills by itself when a listing does.'}
      </p>
    </EmptyState>
  )
}
