import {
  balanceAttributes,
  labelOf,
  type ProgramsOfSpecialty,
  ratingInWords,
  type ScoredStage,
  type Specialty,
  type StageOfRatings,
} from '@evenkeel/domain'
import { FigureList, Notice, PairOfLists, Prose, Trajectory } from '@evenkeel/ui'
import type { PagePart } from '../../reading/lettered-sections.tsx'
import { ListAsProse } from '../../reading/list-as-prose.tsx'
import { RatingRows } from '../../reading/rating-rows.tsx'
import { inWords, sourcesPart } from '../../reading/sources.tsx'
import { ClinicalWeekRows } from './clinical-week-rows.tsx'
import { NoRatingsYet } from './no-ratings-yet.tsx'
import { ProgramsLink } from './programs-link.tsx'
import { RatingsWithReasons } from './ratings-with-reasons.tsx'

interface ProfileData {
  readonly profile: Specialty
  readonly steps: readonly ScoredStage[]
  readonly ratings: readonly StageOfRatings[]
  readonly programs: ProgramsOfSpecialty
}

/** What a profile consists of: the same parts for every specialty, so that they compare; empty ones are left out. */
export function profileParts({ profile, steps, ratings, programs }: ProfileData): (PagePart | null)[] {
  const { name, strengths, strains, attributes, figures, reflections } = profile
  return [
    {
      id: 'trajectory',
      title: 'Balance over the years',
      lede: steps.length > 0 && 'A row for each dimension, a mark for each stage. The reasons are below.',
      body: (
        <>
          {steps.length === 0 ? (
            <NoRatingsYet name={name} />
          ) : (
            <Trajectory
              title={`${name}, stage by stage`}
              steps={steps.map(({ stage, label, scores }) => ({ key: stage, label, values: scores }))}
            />
          )}
          <Notice title="Varies by program">
            <p>{profile.variesByProgram}</p>
          </Notice>
        </>
      ),
    },
    { id: 'route', title: 'The route', body: <Prose prose={profile.body} headingLevel={3} /> },
    strengths.length + strains.length === 0
      ? null
      : {
          id: 'for-and-against',
          title: 'For and against',
          body: (
            <PairOfLists
              pro={{ title: 'Strengths', items: strengths }}
              contra={{ title: 'Strains', items: strains }}
            />
          ),
        },
    ratings.length === 0
      ? null
      : {
          id: 'ratings',
          title: 'Every rating with its reason',
          lede: '“Editorial estimate” is our editors’ judgment without a primary source; “sourced” rests on a figure of this page.',
          body: <RatingsWithReasons stages={ratings} />,
        },
    profile.kind === 'base'
      ? {
          id: 'clinical-week',
          title: 'A full clinical week after training',
          body: <ClinicalWeekRows profile={profile} />,
        }
      : null,
    attributes.length === 0
      ? null
      : {
          id: 'attributes',
          title: 'What it is known for, rated',
          lede: 'From very hard on a person to very good. The cautions are rated too.',
          body: (
            <RatingRows
              rows={attributes.map((rating) => ({
                key: rating.attribute,
                label: labelOf(balanceAttributes, rating.attribute),
                ...ratingInWords(rating),
              }))}
            />
          ),
        },
    figures.length === 0
      ? null
      : {
          id: 'figures',
          title: 'Figures',
          lede: 'Each says whom it describes and when.',
          body: <FigureList figures={figures.map((one) => ({ ...one, source: inWords(one.source) }))} />,
        },
    reflections.length === 0
      ? null
      : { id: 'reflections', title: 'Questions for yourself', body: <ListAsProse items={reflections} /> },
    {
      id: 'programs',
      title: 'Programs',
      body: <ProgramsLink name={name} programs={programs} />,
    },
    sourcesPart(profile.sources),
  ]
}
