import { type Assessment, dimensions, labelOf } from '@evenkeel/domain'
import { upperFirst } from '../../assessment/upper-first.ts'
import { openRangeInWords } from '../../assessment/result-words.ts'
import styles from './result.module.css'

/** The answers that matter most, and how far the scores can still move. */
export function WhatWouldChange({ assessment: { levers, openRanges } }: { assessment: Assessment }) {
  // From 0 to 100 says only that nothing was answered, and the scores say that already.
  const telling = openRanges.filter(({ low, high }) => low > 0 || high < 100)
  return (
    <>
      {levers.length === 0 ? (
        <p>Nothing that you answered leaves room upwards.</p>
      ) : (
        <ul className={styles.lines}>
          {levers.map(({ item, dimension, about, answer, perStep, overallPerStep }) => (
            <li key={item}>
              <strong>{upperFirst(about)}</strong> (“{answer}”): one step better lifts{' '}
              {labelOf(dimensions, dimension)} by {inPoints(perStep)}
              {overallPerStep !== null && `, the overall by ${inPoints(overallPerStep)}`}.
            </li>
          ))}
        </ul>
      )}
      {telling.length > 0 && (
        <ul className={styles.lines}>
          {telling.map((range) => (
            <li key={range.dimension}>{openRangeInWords(range)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function inPoints(points: number): string {
  const text = String(Math.round(points * 10) / 10)
  return `${text} ${text === '1' ? 'point' : 'points'}`
}
