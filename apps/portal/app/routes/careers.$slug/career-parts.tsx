import { type ComparedCareer, dimensions, ratingInWords, waiverService } from '@evenkeel/domain'
import {
  BalanceStrip,
  DefinitionRows,
  FigureList,
  Notice,
  PairOfLists,
  Prose,
  SourceList,
} from '@evenkeel/ui'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { RangeWithBasis } from '../../reading/range-with-basis.tsx'
import { RatingRows } from '../../reading/rating-rows.tsx'
import { inWords, sourcesPart } from '../../reading/sources.tsx'
import { waiverAsks, waiverSentence, waiverVerdictInWords } from '../../reading/waiver-words.ts'

/** What the page of a career model consists of: the same parts for each. */
export function careerParts({ model, ranges, scores, waiver }: ComparedCareer): (PagePart | null)[] {
  return [
    {
      id: 'week',
      title: 'The week',
      body: (
        <DefinitionRows
          rows={[
            ...ranges.map((range) => ({
              key: range.key,
              label: range.label,
              value: <RangeWithBasis range={range} />,
            })),
            { key: 'nights', label: 'Nights and call', value: model.nightsAndCall },
            { key: 'employers', label: 'Who employs', value: model.typicalEmployers },
            { key: 'visa', label: 'Visa', value: model.visaNotes },
          ]}
        />
      ),
    },
    {
      id: 'balance',
      title: 'Balance',
      body: (
        <>
          <BalanceStrip values={scores} title={model.name} />
          <RatingRows
            rows={dimensions.map(({ value, label }) => ({
              key: value,
              label,
              dimension: value,
              ...ratingInWords(model.ratings.find(({ dimension }) => dimension === value)),
            }))}
          />
        </>
      ),
    },
    { id: 'in-words', title: 'What the work is', body: <Prose prose={model.body} headingLevel={3} /> },
    {
      id: 'for-and-against',
      title: 'For and against',
      body: (
        <PairOfLists
          pro={{ title: 'Strengths', items: model.strengths }}
          contra={{ title: 'Strains', items: model.strains }}
        />
      ),
    },
    {
      id: 'waiver',
      title: 'During a waiver',
      body: (
        <>
          <Notice tone={waiver.verdict === 'clash' ? 'caution' : 'info'} title={waiverVerdictInWords(waiver)}>
            <p>
              {waiverAsks} {waiverSentence(waiver)} <a href="/careers#waiver">See all against it</a>.
            </p>
          </Notice>
          <SourceList sources={[inWords(waiverService.source)]} />
        </>
      ),
    },
    model.figures.length === 0
      ? null
      : {
          id: 'figures',
          title: 'Figures',
          lede: 'Each says whom it describes and when.',
          body: (
            <FigureList figures={model.figures.map((one) => ({ ...one, source: inWords(one.source) }))} />
          ),
        },
    sourcesPart(model.sources),
  ]
}
