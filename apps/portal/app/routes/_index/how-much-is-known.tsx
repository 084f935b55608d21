import { type ListingNumbers, longDate, visaEvidenceLevels } from '@evenkeel/domain'
import { counted } from './counted.ts'
import styles from './how-much-is-known.module.css'
import { knownSentence } from './known-sentence.ts'

/** How many listings say something on visas, drawn to scale, each part a link to those listings. */
export function HowMuchIsKnown({ numbers, asOf }: { numbers: ListingNumbers; asOf: string }) {
  const { total, byVisaEvidence, fictional } = numbers
  const parts = visaEvidenceLevels.map(({ value, label }) => ({ value, label, count: byVisaEvidence[value] }))
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, { count }) => sum + count, 0))
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bar}
        viewBox="0 0 1000 36"
        preserveAspectRatio="none"
        role="img"
        aria-label="Listings by what their visa line rests on; the list below has the numbers."
      >
        {parts.map(({ value, count }, at) => (
          <rect
            key={value}
            className={styles.part}
            data-level={value}
            x={((starts[at] ?? 0) / total) * 1000}
            y="0"
            width={(count / total) * 1000}
            height="36"
          />
        ))}
      </svg>
      <dl className={styles.list}>
        {parts.map(({ value, label, count }) => (
          <div key={value} className={styles.entry}>
            <dt className={styles.term}>
              <svg className={styles.swatch} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                <rect className={styles.part} data-level={value} x=".5" y=".5" width="13" height="13" />
              </svg>
              {label}
            </dt>
            <dd>
              <a className={styles.count} href={`/programs?visa-evidence=${value}`}>
                {counted(count, 'listing', 'listings')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <figcaption className={styles.caption}>
        {knownSentence(numbers)} As of <time dateTime={asOf}>{longDate(asOf.slice(0, 10))}</time>.
        {fictional > 0 && ` ${counted(fictional, 'listing is', 'listings are')} made up for demonstration.`}
      </figcaption>
    </figure>
  )
}
