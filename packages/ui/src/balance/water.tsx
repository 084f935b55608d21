import styles from './balance.module.css'

/**
 * The water below the level line, and the line itself, only where something is known: an unknown cell stays dry paper,
 * so that nothing can be read off it. Cells share the width evenly.
 */
export function Water({ scores, width, level, depth }: WaterProps) {
  const cell = width / scores.length
  const runs = knownRuns(scores)
  return (
    <>
      <path
        className={styles.water}
        d={runs
          .map(({ from, to }) => `M${from * cell} ${level}H${to * cell}v${depth}H${from * cell}Z`)
          .join('')}
      />
      <path
        className={styles.waterline}
        d={runs.map(({ from, to }) => `M${from * cell} ${level}H${to * cell}`).join('')}
      />
    </>
  )
}

export interface WaterProps {
  readonly scores: readonly (number | null)[]
  readonly width: number
  /** Where 50 lies. */
  readonly level: number
  readonly depth: number
}

/** Stretches of neighbors that are all known: from the first to before the last. */
export function knownRuns(scores: readonly (number | null)[]): readonly { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const [index, score] of scores.entries()) {
    if (score === null) continue
    const last = runs.at(-1)
    if (last?.to === index) last.to = index + 1
    else runs.push({ from: index, to: index + 1 })
  }
  return runs
}
