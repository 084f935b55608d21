import { type DimensionFit, dimensions, labelOf, type StageFit } from '@evenkeel/domain'
import { listOf } from './result-words.ts'

/** How a stage of a profile stands to what a person needs: 'Meets it', 'Short: time by 25'. */
export function stageFitInWords({ fits }: Pick<StageFit, 'fits'>): string {
  const asked = fits.filter(({ verdict }) => verdict !== 'not-asked')
  const short = asked.filter(({ verdict }) => verdict === 'short')
  const unknown = asked.filter(({ verdict }) => verdict === 'unknown')
  if (unknown.length === asked.length) return 'No guidance yet'
  const known = short.length > 0 ? `Short: ${listOf(short.map(shortfall))}` : 'Meets it'
  return unknown.length === 0 ? known : `${known}; no guidance on ${listOf(unknown.map(nameOf))}`
}

function shortfall(fit: DimensionFit): string {
  return `${nameOf(fit)} by ${Math.round(-(fit.gap ?? 0))}`
}

function nameOf({ dimension }: DimensionFit): string {
  return labelOf(dimensions, dimension).toLowerCase()
}
