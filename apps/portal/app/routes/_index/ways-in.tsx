import { Card, CardGrid } from '@evenkeel/ui'
import { counted } from './counted.ts'
import type { HomePage } from './home-page.ts'

/** Find, take stock, read. Each leads to something that is there. */
export function WaysIn({ page: { numbers, baseSpecialties, chapters, questions } }: { page: HomePage }) {
  return (
    <CardGrid>
      <Card
        title="Find programs"
        href="/programs"
        plate="First"
        footer={`${counted(numbers.total, 'listing', 'listings')}, ${counted(numbers.states, 'state or territory', 'states and territories')}`}
      >
        <p>
          By visa policy, place, hours, call, projects and support. Every count says how many do not say, and
          nothing is dropped because a fact is missing.
        </p>
      </Card>
      <Card
        title="Take stock of balance"
        href="/assessment"
        plate="Second"
        footer={`${counted(baseSpecialties, 'base specialty', 'base specialties')}, stage by stage`}
      >
        <p>
          Answer short questions, or skip them: see where you stand in five dimensions, where the hard years
          of your paths are, and what can be done this week. Nothing that you answer is kept.
        </p>
      </Card>
      <Card
        title="Read"
        href="/guide"
        plate="Third"
        footer={`${counted(chapters, 'chapter', 'chapters')}, ${counted(questions, 'question answered', 'questions answered')}`}
      >
        <p>
          Visas, work hours, the fellowship, waivers and later jobs, in the order in which you need them, with
          sources that you can check.
        </p>
      </Card>
    </CardGrid>
  )
}
