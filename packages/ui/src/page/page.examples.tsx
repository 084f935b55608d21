import { ButtonLink } from '../forms/button.tsx'
import type { Examples } from '../gallery/examples.ts'
import { Card, CardGrid } from './card.tsx'
import { DefinitionRows } from './definition-rows.tsx'
import { EmptyState } from './empty-state.tsx'
import { Notice } from './notice.tsx'
import { PairOfLists } from './pair-of-lists.tsx'
import { ContentsList, Reading } from './reading.tsx'
import { Section } from './section.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

export const pageExamples: Examples = {
  'Section with a plate': (
    <Section
      title="Where it starts"
      id="start"
      plate="Plate 1"
      lede="Four stages, in the order in which you live them."
    >
      <CardGrid>
        <Card title="Find programs" href="/programs" plate="First way in" footer="52 listings">
          <p>Filter by visa, calls and projects. What nobody has stated is shown as such.</p>
        </Card>
        <Card title="Take stock" href="/assessment" plate="Second way in">
          <p>Time, energy, control, growth, well-being: where you stand tonight.</p>
        </Card>
        <Card title="Plain leaf">
          <p>A card without a link.</p>
        </Card>
      </CardGrid>
    </Section>
  ),
  'DefinitionRows and Tag': (
    <DefinitionRows
      rows={[
        { key: 'length', label: 'Length', value: '2 years' },
        { key: 'kind', label: 'Kind', value: <Tag>Fellowship</Tag> },
      ]}
    />
  ),
  'Notice, info': <Notice title="Ratings are editorial estimates">Conditions vary by program.</Notice>,
  'Notice, caution': <Notice tone="caution" title="A waiver asks for full-time clinical service" />,
  'Notice, error': (
    <Notice tone="error" live title="We could not read “page=x”">
      We show page 1 instead.
    </Notice>
  ),
  'Notice, stale': (
    <Notice tone="stale" title="Content as of November 20">
      Our editors’ desk cannot be reached at the moment; you are reading the last good copy.
    </Notice>
  ),
  EmptyState: (
    <EmptyState
      title="No program fits all of this"
      actions={<ButtonLink href="/programs?unknown=include">Include those that do not say</ButtonLink>}
    >
      <p>Twelve programs were left out only because they do not state their H-1B policy.</p>
    </EmptyState>
  ),
  'Reading with contents': (
    <Reading
      marginLast
      margin={
        <ContentsList
          headings={[
            { id: 'why', level: 2, text: 'Why it matters' },
            { id: 'ask', level: 3, text: 'What to ask' },
          ]}
        />
      }
    >
      <p>Text.</p>
    </Reading>
  ),
  PairOfLists: (
    <PairOfLists
      pro={{ title: 'Strengths', items: ['The widest choice of programs.', 'Electives in later years.'] }}
      contra={{ title: 'Strains', items: [] }}
    />
  ),
  Table: (
    <Table
      caption="Hours by stage"
      columns={[
        { key: 'stage', label: 'Stage' },
        { key: 'week', label: 'Hours a week', numeric: true },
        { key: 'nights', label: 'Nights a month', numeric: true },
        { key: 'source', label: 'Rests on' },
      ]}
      rows={[
        { key: 'pgy1', header: 'PGY-1', cells: ['55–75', '4–7', 'Editorial estimate'] },
        { key: 'fellow', header: 'CI fellowship', cells: ['45–55', '0–4', 'Editorial estimate'] },
      ]}
      note="Conditions vary by program."
    />
  ),
}
