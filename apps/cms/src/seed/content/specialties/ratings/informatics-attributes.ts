import type { AttributeRating } from '@evenkeel/domain'
import { estimate } from '../../judgment.ts'

/** What clinical informatics is known for, rated from 1 (very hard on a person) to 5 (very good). */
export const informaticsAttributes: AttributeRating[] = [
  {
    attribute: 'weekday-daytime',
    ...estimate(
      5,
      'Projects live in office hours because the people they need do. Clinical shifts may still fall outside of them.',
    ),
  },
  {
    attribute: 'little-night-call',
    ...estimate(
      4,
      'Informatics itself has little or no overnight call, go-lives and downtimes apart. The base specialty may have its own.',
    ),
  },
  {
    attribute: 'project-work',
    ...estimate(
      4,
      'Most work has weeks, not minutes. Outages and safety events are the emergencies that remain.',
    ),
  },
  {
    attribute: 'remote-hybrid',
    ...estimate(
      4,
      'Analysis, documentation and design can be done from anywhere; meetings, go-lives and clinic ask for you in person. Employers differ widely.',
    ),
  },
  {
    attribute: 'systems-thinking',
    ...estimate(
      4,
      'Colleagues look for the cause behind the workload and like to remove it. Now and then that includes your own.',
    ),
  },
  {
    attribute: 'role-overload',
    ...estimate(
      2,
      'A caution: clinical duty, IT projects and politics add up, and each side sees only its own part. Without a written split the total grows.',
    ),
  },
  {
    attribute: 'collaborative-load',
    ...estimate(
      2,
      'Long attention, many meetings and constant translation between clinicians and engineers tire in a way that hours do not show.',
    ),
  },
]
