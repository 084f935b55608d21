import type { Examples } from '../gallery/examples.ts'
import type { BalanceValues } from './balance.ts'
import { BalanceStrip } from './balance-strip.tsx'
import { DimensionGlyph } from './dimension-glyph.tsx'
import { DimensionLegend } from './dimension-legend.tsx'
import { Trajectory } from './trajectory.tsx'
import type { TrajectoryStep } from './trajectory-drawing.tsx'

export const fellowship: BalanceValues = { time: 75, energy: 50, control: 75, growth: 100, 'well-being': 75 }
export const firstYear: BalanceValues = { time: 0, energy: 25, control: 0, growth: 50, 'well-being': 25 }
const partly: BalanceValues = { time: 25, energy: null, control: 50, growth: 75, 'well-being': null }
const nothing: BalanceValues = { time: null, energy: null, control: null, growth: null, 'well-being': null }

export const sampleSteps: readonly TrajectoryStep[] = [
  { key: 'pgy-1', label: 'PGY-1', values: firstYear },
  {
    key: 'later-residency',
    label: 'Later residency',
    values: { time: 25, energy: 50, control: 25, growth: 75, 'well-being': 50 },
  },
  { key: 'fellowship', label: 'CI fellowship', values: fellowship },
  { key: 'waiver-years', label: 'Waiver years', values: partly },
  {
    key: 'career',
    label: 'Career',
    values: { time: 75, energy: 75, control: 100, growth: 75, 'well-being': 75 },
  },
]

export const balanceExamples: Examples = {
  'BalanceStrip, compact': <BalanceStrip values={fellowship} variant="compact" title="CI fellowship" />,
  'BalanceStrip, compact, partly known': <BalanceStrip values={partly} variant="compact" />,
  'BalanceStrip, compact, nothing known': <BalanceStrip values={nothing} variant="compact" />,
  'BalanceStrip, full': <BalanceStrip values={firstYear} title="Internal medicine, PGY-1" />,
  'BalanceStrip, detail': (
    <BalanceStrip
      values={partly}
      variant="detail"
      title="Waiver years"
      notes={{ time: 'Full-time clinical service.', growth: 'Local record projects build a portfolio.' }}
    />
  ),
  'BalanceStrip, full, nothing known': <BalanceStrip values={nothing} title="Anesthesiology" />,
  Trajectory: <Trajectory steps={sampleSteps} title="Internal medicine into informatics" />,
  'DimensionGlyph and DimensionLegend': (
    <div>
      <DimensionGlyph dimension="growth" size={24} /> Growth
      <DimensionLegend />
    </div>
  ),
}
