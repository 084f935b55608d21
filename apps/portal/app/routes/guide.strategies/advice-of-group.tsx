import {
  type Day,
  dimensions,
  type GuidanceItem,
  isPastReview,
  labelOf,
  stages,
  type StrategyGroup,
} from '@evenkeel/domain'
import { DimensionGlyph, FactMark, Prose } from '@evenkeel/ui'
import { Sources } from '../../reading/sources.tsx'
import styles from './advice-of-group.module.css'

/** The advice of one group, soonest first; each piece is a drawer with what it helps and when. */
export function AdviceOfGroup({ group: { efforts }, today }: AdviceOfGroupProps) {
  return (
    <>
      {efforts.map(({ effort, label, items }) => (
        <div key={effort}>
          <h3 className={styles.effort}>{label}</h3>
          {items.map((item) => (
            <Advice key={item.slug} item={item} today={today} />
          ))}
        </div>
      ))}
    </>
  )
}

interface AdviceOfGroupProps {
  readonly group: StrategyGroup
  readonly today: Day
}

function Advice({ item, today }: { item: GuidanceItem; today: Day }) {
  return (
    <details className={styles.advice} id={item.slug}>
      <summary className={styles.summary}>
        <span className={styles.title}>{item.title}</span>
        <span className={styles.helps}>
          {item.helps.map((dimension) => (
            <span key={dimension} className={styles.help}>
              <DimensionGlyph dimension={dimension} /> {labelOf(dimensions, dimension)}
            </span>
          ))}
        </span>
      </summary>
      <div className={styles.body}>
        <Prose prose={item.body} headingLevel={4} idPrefix={`${item.slug}-`} size="small" />
        <p className={styles.when}>
          {item.stages.length === stages.length
            ? 'At every stage'
            : item.stages.map((stage) => labelOf(stages, stage)).join(', ')}
          {isPastReview(item, today) && (
            <>
              {' · '}
              <FactMark status="stale" />
            </>
          )}
        </p>
        {item.sources.length > 0 && <Sources sources={item.sources} />}
      </div>
    </details>
  )
}
