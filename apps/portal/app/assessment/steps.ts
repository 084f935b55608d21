import {
  type AssessmentItem,
  type ContextPage,
  dimensions,
  itemsFor,
  labelOf,
  laterContextPages,
  mostPaths,
  situationPage,
  type WhoIsAsked,
} from '@evenkeel/domain'
import { fieldsOfPath, rankingPlaces } from './sheet-fields.ts'

/** One page of the assessment. */
export interface Step {
  /** As it stands in the form: never an answer. */
  readonly id: string
  /** The heading of the page. */
  readonly title: string
  /** The same in a few words, for the check-your-answers page. */
  readonly short: string
  /** The fields that are filled in here. */
  readonly fields: readonly string[]
  /** Why we ask, in a sentence or two; '' where nothing is asked. */
  readonly why: string
  /** The one question of this page; null where several fields are asked together. */
  readonly item: AssessmentItem | null
}

/** The page on which everything is looked through; it asks nothing. */
export const checkStep: Step = {
  id: 'check',
  title: 'Check your answers',
  short: 'Check',
  fields: [],
  why: '',
  item: null,
}

/** The pages in their order for a person, the last one being the check. */
export function stepsFor(who: WhoIsAsked): readonly Step[] {
  return [stepOfPage(situationPage), ...itemsFor(who).map(stepOfItem), ...furtherSteps, checkStep]
}

/** About how long all of it takes, in minutes: a third of a minute a question, a whole one for each other page. */
export function minutesFor(steps: readonly Step[]): number {
  const items = steps.filter(({ item }) => item !== null).length
  return Math.ceil(items / 3 + (steps.length - items))
}

function stepOfPage({ id, title, short, why, questions }: ContextPage): Step {
  return { id, title, short, why, fields: questions.map((question) => question.id), item: null }
}

function stepOfItem(item: AssessmentItem): Step {
  const name = `item-${item.id}`
  return {
    id: name,
    title: item.wording,
    short: labelOf(dimensions, item.dimension),
    fields: [name],
    why: item.why,
    item,
  }
}

const furtherSteps: readonly Step[] = [
  ...laterContextPages.map(stepOfPage),
  {
    id: 'ranking',
    title: 'Which of the five counts most for you?',
    short: 'Your ranking',
    fields: rankingPlaces.map((_, index) => `rank-${index + 1}`),
    why: 'Only with an order of your own is there an overall score. Without one we show five scores and leave it there.',
    item: null,
  },
  {
    id: 'paths',
    title: 'Which paths would you like to see side by side?',
    short: 'Paths to compare',
    fields: Array.from({ length: mostPaths }, (_, index) =>
      fieldsOfPath(index).map(({ name }) => name),
    ).flat(),
    why: 'Two ways into informatics can differ most in years that nobody talks about. A program’s own facts stand before the rating of its specialty.',
    item: null,
  },
]
