import { Button } from '../forms/button.tsx'
import type { Examples } from '../gallery/examples.ts'
import { Chip, ChipRow } from './chip.tsx'
import { DisclosureSheet, SideBySide } from './disclosure-sheet.tsx'
import { FilterGroup, SilentFilter } from './filter-group.tsx'

const stances = [
  { value: 'include', label: 'Show them too' },
  { value: 'leave-out', label: 'Leave them out' },
  { value: 'only', label: 'Show only them' },
]

export const sampleFilters = (
  <DisclosureSheet label="Filter programs" badge="2 chosen" footer={<Button>Show 12 programs</Button>}>
    <FilterGroup
      name="visa"
      label="Visa sponsored"
      open
      options={[
        { value: 'j1', label: 'J-1', count: 18, checked: true },
        { value: 'h1b', label: 'H-1B', count: 6, checked: true },
        { value: 'o1', label: 'O-1', count: 0, checked: false },
      ]}
      unknown={{ name: 'visa-unknown', count: 31, value: 'include', options: stances }}
    />
    <FilterGroup
      name="state"
      label="State"
      options={[
        { value: 'CA', label: 'California', count: 6, checked: false },
        { value: 'TX', label: 'Texas', count: 4, checked: false },
      ]}
    />
    <SilentFilter label="Nights">Nothing is stated about this yet.</SilentFilter>
    <FilterGroup
      name="kind"
      label="Kind"
      type="radio"
      hint="Clinical informatics is a fellowship, after a residency."
      options={[
        { value: 'fellowship', label: 'Fellowship', count: 52, checked: false },
        { value: 'residency', label: 'Residency', count: 0, checked: false },
      ]}
    />
  </DisclosureSheet>
)

export const sampleChips = (
  <ChipRow clearHref="/programs">
    <Chip label="Sponsors J-1" removeHref="/programs?visa=h1b" />
    <Chip label="Sponsors H-1B" removeHref="/programs?visa=j1" />
  </ChipRow>
)

export const filterExamples: Examples = {
  'Filters beside results': (
    <SideBySide side={sampleFilters}>
      <p>Results</p>
    </SideBySide>
  ),
  Chips: sampleChips,
}
