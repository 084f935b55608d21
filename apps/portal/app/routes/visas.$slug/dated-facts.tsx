import type { VisaFactOnDay, VisaFactsOnDay } from '@evenkeel/domain'
import { EmptyState, FactMark, ForceMark, Prose, Tag } from '@evenkeel/ui'
import { DayOf } from '../../reading/page-foot.tsx'
import { Sources } from '../../reading/sources.tsx'
import styles from './dated-facts.module.css'

/** Facts by topic, each with its force, its dates and who says so; below, what has ended. */
export function DatedFacts({ facts: { topics, ended } }: { facts: VisaFactsOnDay }) {
  return (
    <>
      {topics.length === 0 && (
        <EmptyState
          title={ended.length > 0 ? 'No dated fact holds on this day' : 'No dated facts yet'}
          level={3}
        >
          <p>
            That does not mean that no rule applies: it means that we have published none. Ask your GME
            office.
          </p>
        </EmptyState>
      )}
      {topics.map(({ topic, label, facts }) => (
        <section key={topic} className={styles.topic} aria-labelledby={`topic-${topic}`}>
          <h3 id={`topic-${topic}`}>{label}</h3>
          {facts.map((one) => (
            <DatedFact key={one.fact.slug} {...one} />
          ))}
        </section>
      ))}
      {ended.length > 0 && (
        <details className={styles.ended}>
          <summary>No longer in force ({ended.length})</summary>
          <ul>
            {ended.map(({ slug, title, effectiveFrom, effectiveTo }) => (
              <li key={slug} id={slug}>
                {title}: {effectiveFrom === null ? 'start not stated' : <DayOf day={effectiveFrom} />}
                {effectiveTo !== null && (
                  <>
                    {' to '}
                    <DayOf day={effectiveTo} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function DatedFact({ fact, startWord, checkedOn, isAhead, isPastReview }: VisaFactOnDay) {
  const { slug, title, force, effectiveFrom, effectiveTo, statement, sources, reviewBy } = fact
  return (
    <article className={styles.fact} id={slug}>
      <h4>{title}</h4>
      <p className={styles.marks}>
        <ForceMark force={force} />
        <span>
          {startWord === null || effectiveFrom === null ? (
            <>
              start not stated, checked <DayOf day={checkedOn} />
            </>
          ) : (
            <>
              {startWord} <DayOf day={effectiveFrom} />
            </>
          )}
          {effectiveTo !== null && (
            <>
              {' until '}
              <DayOf day={effectiveTo} />
            </>
          )}
        </span>
        {isAhead && <Tag>Announced, not yet effective</Tag>}
        {isPastReview && (
          <span className={styles.stale}>
            <FactMark status="stale" /> should have been checked by <DayOf day={reviewBy} />
          </span>
        )}
      </p>
      <Prose prose={statement} headingLevel={4} idPrefix={`${slug}-`} size="small" />
      <details className={styles.sources}>
        <summary>
          {sources.length === 1 ? '1 source' : `${sources.length} sources`}, to be checked again by{' '}
          <DayOf day={reviewBy} />
        </summary>
        <Sources sources={sources} />
      </details>
    </article>
  )
}
