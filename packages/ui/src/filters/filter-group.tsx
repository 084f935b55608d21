import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { Noun } from '../places/count-line.tsx'
import styles from './filter-group.module.css'

export interface FilterOption {
  readonly value: string
  readonly label: ReactNode
  /** How many results choosing it would show; left out where it is not counted. */
  readonly count?: number
  /** How many of `count` do not state this and are kept all the same; shown apart, as "12 +31". */
  readonly unknownKept?: number
  readonly checked: boolean
}

export interface UnknownStance {
  /** Name of the form field. */
  readonly name: string
  /** How many listings do not state this. */
  readonly count: number
  readonly value: string
  /** The first one asks nothing. */
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/**
 * One facet of a search: options with counts, and what to do with listings that do not state it.
 * A fold; `open` unfolds it, which it should be when something in it is chosen.
 */
export function FilterGroup({
  name,
  label,
  hint,
  options,
  type = 'checkbox',
  unknown,
  open = false,
  noun = programs,
}: FilterGroupProps) {
  const isLong = options.length > mostInView
  const chosen = options.filter((option) => option.checked).length
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        <span className={styles.label}>{label}</span>
        {chosen > 0 && <span className={styles.chosen}>{chosen} chosen</span>}
      </summary>
      <fieldset className={styles.set}>
        <legend className={styles.legend}>{label}</legend>
        {hint && <p className={styles.hint}>{hint}</p>}
        <div className={classNames(isLong && styles.long)} data-long={isLong ? '' : undefined}>
          {options.map(({ value, label: words, count, unknownKept = 0, checked }) => (
            <label key={value} className={classNames(styles.option, count === 0 && !checked && styles.none)}>
              <input type={type} name={name} value={value} defaultChecked={checked} />
              <span className={styles.words}>{words}</span>
              {count !== undefined && <Count count={count - unknownKept} plus={unknownKept} noun={noun} />}
            </label>
          ))}
        </div>
        {unknown && <Unknowns stance={unknown} noun={noun} />}
      </fieldset>
    </details>
  )
}

/** A facet that nobody can choose anything of yet: one line that says why, in the place of its options. */
export function SilentFilter({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className={styles.silent}>
      <strong>{label}</strong> {children}
    </p>
  )
}

export interface FilterGroupProps {
  /** Name of the form fields. */
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  readonly options: readonly FilterOption[]
  readonly type?: 'checkbox' | 'radio'
  readonly unknown?: UnknownStance
  readonly open?: boolean
  /** What is counted. */
  readonly noun?: Noun
}

const programs: Noun = { one: 'program', many: 'programs' }

/** Longer lists scroll inside their group; a script may put a search field above them. */
const mostInView = 12

function Count({ count, plus = 0, noun }: { count: number; plus?: number; noun: Noun }) {
  return (
    <span className={styles.count}>
      <span className={styles.legend}>, </span>
      {count.toLocaleString('en-US')}
      <span className={styles.legend}> {count === 1 ? noun.one : noun.many}</span>
      {plus > 0 && (
        <span className={styles.plus}>
          {` +${plus.toLocaleString('en-US')}`}
          <span className={styles.legend}> that do not say</span>
        </span>
      )}
    </span>
  )
}

function Unknowns({ stance, noun }: { stance: UnknownStance; noun: Noun }) {
  return (
    <label className={styles.unknown}>
      <span className={styles.words}>Not stated</span>
      <Count count={stance.count} noun={noun} />
      <select
        className={styles.select}
        name={stance.name}
        defaultValue={stance.value}
        data-idle={stance.options[0]?.value}
      >
        {stance.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
