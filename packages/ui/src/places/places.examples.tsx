import { BalanceStrip } from '../balance/balance-strip.tsx'
import { fellowship, firstYear } from '../balance/balance.examples.tsx'
import { FactMark } from '../facts/fact-mark.tsx'
import { Button } from '../forms/button.tsx'
import type { Examples } from '../gallery/examples.ts'
import { Tag } from '../page/tag.tsx'
import { CountLine } from './count-line.tsx'
import { Pagination } from './pagination.tsx'
import { PlaceEntry, PlaceList } from './place-entry.tsx'

export const samplePlaces = (
  <PlaceList>
    <PlaceEntry
      name="Clinical Informatics Fellowship"
      href="/programs/harborview"
      institution="Harborview University Hospital"
      place="Seattle, Washington"
      tags={<Tag>Fellowship</Tag>}
      visa={
        <>
          J-1 sponsored, H-1B case by case <FactMark status="verified" />
        </>
      }
      work="Weekdays, 20 % clinical, two days remote"
      strip={<BalanceStrip values={fellowship} variant="compact" title="CI fellowship" />}
      unknown={['Call for fellows', 'Legal help with visas']}
      actions={<Button tone="secondary">Add to shortlist</Button>}
    />
    <PlaceEntry
      name="Clinical Informatics Fellowship at the Children’s Hospital"
      href="/programs/lakeside"
      institution="Lakeside Medical Center"
      place="Milwaukee, Wisconsin"
      visa={
        <>
          Not stated <FactMark status="unknown" />
        </>
      }
      strip={<BalanceStrip values={firstYear} variant="compact" title="Pediatrics, PGY-1" />}
      unknown={['Visa policy', 'Work pattern', 'Positions']}
      reasons="Children’s hospital with its own record team."
      actions={<Button tone="secondary">Add to shortlist</Button>}
    />
    <PlaceEntry
      name="Bare listing"
      href="/programs/bare"
      place="Ohio"
      unknown={['Everything but its name']}
    />
  </PlaceList>
)

export const sampleCount = (
  <CountLine count={12} of={52} noun={{ one: 'program', many: 'programs' }}>
    9 left out: they say that they do not sponsor H-1B.
  </CountLine>
)

export const samplePagination = <Pagination page={2} pages={3} hrefFor={(page) => `/programs?page=${page}`} />

export const placeExamples: Examples = {
  PlaceList: samplePlaces,
  CountLine: sampleCount,
  Pagination: samplePagination,
}
