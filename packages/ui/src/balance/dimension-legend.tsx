import { dimensions } from '@evenkeel/domain'
import styles from './balance.module.css'
import { DimensionGlyph } from './dimension-glyph.tsx'
import { scaleInWords } from './plate.tsx'

/** The five glyphs with their words, and how to read the line: once on a page that shows compact strips. */
export function DimensionLegend() {
  return (
    <div>
      <ul className={styles.legend}>
        {dimensions.map(({ value, label }) => (
          <li key={value} className={styles.entry}>
            <DimensionGlyph dimension={value} />
            {label}
          </li>
        ))}
      </ul>
      <p className={styles.scale}>{scaleInWords}</p>
    </div>
  )
}
