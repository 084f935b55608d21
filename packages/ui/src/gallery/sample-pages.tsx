import { BalanceStrip } from '../balance/balance-strip.tsx'
import { fellowship, sampleSteps } from '../balance/balance.examples.tsx'
import { DimensionLegend } from '../balance/dimension-legend.tsx'
import { Trajectory } from '../balance/trajectory.tsx'
import { factExamples } from '../facts/facts.examples.tsx'
import { SideBySide } from '../filters/disclosure-sheet.tsx'
import { sampleChips, sampleFilters } from '../filters/filters.examples.tsx'
import { ButtonLink, ButtonRow } from '../forms/button.tsx'
import { Breadcrumbs } from '../frame/breadcrumbs.tsx'
import { sampleFooter, sampleHeader } from '../frame/frame.examples.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { PageTitle } from '../frame/page-title.tsx'
import { Card, CardGrid } from '../page/card.tsx'
import { Notice } from '../page/notice.tsx'
import { ContentsList, Reading } from '../page/reading.tsx'
import { Section } from '../page/section.tsx'
import { Tag } from '../page/tag.tsx'
import { sampleCount, samplePagination, samplePlaces } from '../places/places.examples.tsx'
import { sampleProse } from '../prose/prose.examples.tsx'
import { Prose, proseHeadings } from '../prose/prose.tsx'
import { stageExamples } from '../stages/stages.examples.tsx'
import type { Examples } from './examples.ts'

const longProse = [...sampleProse, ...sampleProse]

/** Whole pages, to judge the parts together. */
export const samplePages: Examples = {
  home: (
    <PageFrame header={sampleHeader} footer={sampleFooter}>
      <PageTitle
        plate="Training paths into clinical informatics"
        title="Choose a training path you can live with"
        lede="For international medical graduates: programs, visas and working days, with a source and a date on every fact."
      >
        <ButtonRow>
          <ButtonLink href="/programs">Find programs</ButtonLink>
          <ButtonLink href="/guide" tone="secondary">
            Read the guide
          </ButtonLink>
        </ButtonRow>
      </PageTitle>
      <Section title="Five dimensions, five stages" plate="Plate 1" id="plate-1">
        <Trajectory steps={sampleSteps} title="Internal medicine into informatics" />
      </Section>
      <Section title="Three ways in" plate="Plate 2" id="plate-2">
        <CardGrid>
          <Card title="Find programs" href="/programs" footer="52 listings">
            <p>By visa, state, hours and projects. What a program does not say is shown too.</p>
          </Card>
          <Card title="Take stock" href="/balance" footer="About six minutes">
            <p>Where your days stand now, and what the next stage does to them.</p>
          </Card>
          <Card title="Read" href="/guide" footer="12 chapters">
            <p>From the first examination to the first job, in the order you need it.</p>
          </Card>
        </CardGrid>
      </Section>
    </PageFrame>
  ),
  results: (
    <PageFrame header={sampleHeader} footer={sampleFooter}>
      <Breadcrumbs trail={[{ href: '/', label: 'Evenkeel' }]} current="Programs" />
      <PageTitle plate="Programs" title="Fellowships in clinical informatics" />
      <SideBySide side={sampleFilters}>
        {sampleChips}
        {sampleCount}
        <DimensionLegend />
        {samplePlaces}
        {samplePagination}
      </SideBySide>
    </PageFrame>
  ),
  program: (
    <PageFrame
      header={sampleHeader}
      footer={sampleFooter}
      notice={
        <Notice tone="stale" title="Content as of November 20">
          Our editors’ desk cannot be reached at the moment; you are reading the last good copy.
        </Notice>
      }
    >
      <Breadcrumbs
        trail={[
          { href: '/', label: 'Evenkeel' },
          { href: '/programs', label: 'Programs' },
        ]}
        current="Harborview"
      />
      <PageTitle
        plate="Program listing"
        title="Harborview Clinical Informatics Fellowship"
        lede="Harborview University Hospital, Seattle, Washington"
      >
        <p>
          <Tag>Fellowship</Tag> <Tag>Listed in 2020, not re-verified</Tag>
        </p>
      </PageTitle>
      <Section title="Visa sponsorship" plate="A" id="visa" lede="Three levels of evidence, kept apart.">
        {factExamples.FactValue}
      </Section>
      <Section title="Balance" plate="Fig. 1" id="balance">
        <BalanceStrip values={fellowship} variant="detail" title="CI fellowship" />
      </Section>
      <Section title="Before you rely on this" plate="B" id="caution">
        <Notice tone="caution" title="A waiver asks for full-time clinical service">
          A half-and-half role can break it.
        </Notice>
      </Section>
    </PageFrame>
  ),
  reading: (
    <PageFrame header={sampleHeader} footer={sampleFooter}>
      <PageTitle
        plate="Guide, chapter 4"
        title="Work hours, without illusions"
        lede="What the rules say, and what helps."
      />
      {stageExamples.Steps}
      <Reading
        margin={
          <>
            <ContentsList headings={proseHeadings(longProse)} />
            <p>Last checked November 2, 2026</p>
          </>
        }
      >
        <Prose prose={longProse} />
      </Reading>
      <Section title="The calendar" plate="Plate 4">
        {stageExamples.Timeline}
      </Section>
    </PageFrame>
  ),
}
