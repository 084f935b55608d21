import { efforts, type MatchedGuidance } from '@evenkeel/domain'
import { Prose, SourceList, WholeCodes } from '@evenkeel/ui'
import { reasonsInWords } from '../../assessment/result-words.ts'
import { inWords } from '../../reading/sources.tsx'
import styles from './result.module.css'

const mostOpen = 3

/** Advice by how soon it can be done; in each group the first few stand open, the rest are folded. */
export function Advice({ guidance, names }: AdviceProps) {
  if (guidance.length === 0)
    return (
      <p>
        No advice is tied to what you answered. <a href="/guide/strategies">All strategies</a> are in the
        guide.
      </p>
    )
  return (
    <div className={styles.efforts}>
      {efforts.map(({ value, label }) => {
        const own = guidance.filter(({ effort }) => effort === value)
        const more = own.slice(mostOpen)
        return (
          own.length > 0 && (
            <section key={value} aria-labelledby={`advice-${value}`}>
              <h3 id={`advice-${value}`}>{label}</h3>
              <div className={styles.pieces}>
                {' '}
                {own.slice(0, mostOpen).map((one) => (
                  <AdviceItem key={one.item.slug} advice={one} names={names} />
                ))}
                {more.length > 0 && (
                  <details className={styles.more} data-print="closed">
                    <summary>
                      {more.length} more for {label.toLowerCase()}
                    </summary>
                    {more.map((one) => (
                      <AdviceItem key={one.item.slug} advice={one} names={names} />
                    ))}
                  </details>
                )}
              </div>{' '}
            </section>
          )
        )
      })}
    </div>
  )
}

function AdviceItem({ advice: { item, because }, names }: { advice: MatchedGuidance; names: Names }) {
  return (
    <article className={styles.advice}>
      <h4>
        <WholeCodes>{item.title}</WholeCodes>
      </h4>
      <Prose prose={item.body} size="small" headingLevel={4} idPrefix={item.slug} />
      <p className={styles.because}>{reasonsInWords(because, names)}</p>
      {item.sources.length > 0 && <SourceList sources={item.sources.map(inWords)} />}
    </article>
  )
}

interface AdviceProps {
  readonly guidance: readonly MatchedGuidance[]
  readonly names: Names
}
/** Names of specialties and ways of working by slug. */
type Names = Readonly<Partial<Record<string, string>>>
