import { keysOf, type UsState } from '@evenkeel/domain'
import type { Noun } from '../places/count-line.tsx'
import { classOf, type CountClass, countClasses } from './count-classes.ts'
import styles from './us-map.module.css'
import { usOutlines } from './us-outlines.ts'

export interface StateOnMap {
  readonly code: UsState
  readonly name: string
  readonly count: number
  /** Where its places are listed; null where there is nothing to list. */
  readonly href: string | null
}

/**
 * The United States by count, each state a link. For a pointer and for whoever lists the links of a page: the tab key
 * passes it by, because the same links stand in the list that a page shows beside it, and fifty stops before that help
 * nobody.
 */
export function UsMap({ label, states, noun }: UsMapProps) {
  const classes = countClasses(states.map(({ count }) => count))
  const given = new Map(states.map((state) => [state.code, state]))
  return (
    <figure className={styles.figure}>
      <svg className={styles.map} viewBox="0 0 975 610" role="group" aria-label={label}>
        {smallLast.map((code) => (
          <State key={code} code={code} state={given.get(code)} classes={classes} noun={noun} />
        ))}
      </svg>
      <figcaption>
        <ul className={styles.legend} aria-label={`How many ${noun.many} a fill stands for`}>
          {[{ from: 0, to: 0 }, ...classes].map((one) => (
            <li key={one.from} className={styles.class}>
              <span className={styles.swatch} data-level={levelOf(classes, one.from)} />
              {rangeWords(one)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

export interface UsMapProps {
  /** Name of the drawing: 'Programs by state'. */
  readonly label: string
  /** States that are left out are drawn as having none. */
  readonly states: readonly StateOnMap[]
  /** What is counted. */
  readonly noun: Noun
}

function State({ code, state, classes, noun }: StateProps) {
  const { path, x, y, room } = usOutlines[code]
  const href = state?.href ?? null
  if (!state || href === null) return <path className={styles.empty} d={path} />
  const count = state.count.toLocaleString('en-US')
  const words = `${state.name}: ${count} ${state.count === 1 ? noun.one : noun.many}`
  return (
    <a
      className={styles.state}
      href={href}
      tabIndex={-1}
      aria-label={words}
      data-level={levelOf(classes, state.count)}
    >
      <title>{words}</title>
      <path d={path} />
      {room >= roomForDigit * count.length && (
        <text className={styles.number} x={x} y={y} aria-hidden="true">
          {count}
        </text>
      )}
    </a>
  )
}

interface StateProps {
  readonly code: UsState
  readonly state: StateOnMap | undefined
  readonly classes: readonly CountClass[]
  readonly noun: Noun
}

/** Half the width of a digit, and some air, in units of the map. */
const roomForDigit = 11

/** The smallest are drawn last: they lie upon others. */
const smallLast = keysOf(usOutlines).sort((one, other) => usOutlines[other].room - usOutlines[one].room)

/** From 0, none, to 4, the most; a few classes are spread over these. */
function levelOf(classes: readonly CountClass[], count: number): number {
  const at = classOf(classes, count)
  return at === 0 ? 0 : Math.round((at * 4) / classes.length)
}

function rangeWords({ from, to }: CountClass): string {
  const [first, last] = [from.toLocaleString('en-US'), to.toLocaleString('en-US')]
  return from === to ? first : `${first} to ${last}`
}
