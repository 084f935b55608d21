import { dimensions } from '@evenkeel/domain'
import { type BalanceValues } from '../balance/balance.ts'
import { sampleSteps } from '../balance/balance.examples.tsx'
import type { Examples } from '../gallery/examples.ts'
import type { ChartPath, PointBasis } from './path-chart.ts'
import { PathsSideBySide } from './paths-side-by-side.tsx'
import { ShareBars } from './share-bars.tsx'

/** A path over the sample steps; `basisAt` says what the points of a stage rest on. */
export function samplePath(title: string, basisAt: (stage: string) => PointBasis, lift = 0): ChartPath {
  return {
    key: title.toLowerCase().replaceAll(' ', '-'),
    title,
    stages: sampleSteps.map(({ key, label, values }) => ({
      stage: key,
      label,
      points: dimensions.map(({ value }) => {
        const score = values[value]
        return score === null
          ? { dimension: value, score, evidence: 'no-guidance', basis: null, reason: null }
          : {
              dimension: value,
              score: Math.min(100, score + lift),
              evidence: basisAt(key),
              basis: 'Profile for the gallery',
              reason: 'Nights every third week.',
            }
      }),
    })),
  }
}

const needs: BalanceValues = { time: 50, energy: null, control: 75, growth: null, 'well-being': 50 }
const estimated = () => 'editorial-estimate' as const

export const chartExamples: Examples = {
  'PathsSideBySide, three paths and needs': (
    <PathsSideBySide
      needs={needs}
      paths={[
        samplePath('Internal medicine', estimated),
        samplePath('Pathology', (stage) => (stage === 'fellowship' ? 'program-facts' : 'sourced'), 25),
        samplePath('Psychiatry', estimated, 10),
      ]}
    >
      {() => <p>Falls short at PGY-1.</p>}
    </PathsSideBySide>
  ),
  'ShareBars, one row of nothing': (
    <ShareBars
      title="How much programs state"
      what="Group of facts"
      rows={[
        { key: 'visa', label: 'Visa sponsorship', part: 12, of: 260, href: '#visa' },
        { key: 'work', label: 'Work pattern', part: 31, of: 468 },
        { key: 'application', label: 'Positions and application', part: 52, of: 52 },
        { key: 'position', label: 'Only for residencies', part: 0, of: 0 },
      ]}
    />
  ),
  'PathsSideBySide, one path': <PathsSideBySide paths={[samplePath('Family medicine', estimated)]} />,
}
