import type { Payload, TypedUser } from 'payload'
import type { Role } from '../access/roles.ts'
import { adviceWork } from './advice/advice-work.ts'
import { collectionsToMend } from './collections-to-mend.ts'
import type { DeskList } from './desk-lists.ts'
import { draftWork } from './draft-work.ts'
import { employersToMatch } from './matches/match-work.ts'
import { questionsWaiting } from './questions/question-work.ts'
import { quarantined } from './quarantine-work.ts'
import { openReports } from './reports/report-work.ts'
import { reviewsOfOwn, reviewsWaiting } from './reviews/review-work.ts'
import { scheduleWork } from './schedule/schedule-work.ts'
import { upkeepWork } from './upkeep/upkeep-work.ts'

/** Something that may wait at the desk, and where it stands for each role. */
export interface DeskSection {
  readonly title: string
  /** What it is called among what does not wait: 'drafts'. */
  readonly called: string
  /** Lower comes first for this role; a role that is not named does not see it. */
  readonly place: Readonly<Partial<Record<Role, number>>>
  readonly lines: (payload: Payload, user: TypedUser) => Promise<readonly DeskList[]>
}

/** All that may wait. To add something: one entry here, whose lines lead to lists of exactly what they count. */
export const deskSections: readonly DeskSection[] = [
  {
    title: 'For you to review',
    called: 'reviews',
    place: { administrator: 30, editor: 10, advisor: 30 },
    lines: reviewsWaiting,
  },
  {
    title: 'Your changes under review',
    called: 'changes of yours under review',
    place: { administrator: 15, editor: 15, advisor: 15 },
    lines: reviewsOfOwn,
  },
  {
    title: 'Scheduled',
    called: 'schedule',
    place: { administrator: 10, editor: 30, advisor: 40 },
    lines: scheduleWork,
  },
  {
    title: 'Published, but not shown to readers',
    called: 'entries that cannot be shown',
    place: { administrator: 20, editor: 20 },
    lines: quarantined,
  },
  {
    title: 'Reports from readers',
    called: 'reports of readers',
    place: { administrator: 50, editor: 40, advisor: 20 },
    lines: openReports,
  },
  {
    title: 'Questions of readers',
    called: 'questions of readers',
    place: { administrator: 55, editor: 45, advisor: 10 },
    lines: questionsWaiting,
  },
  {
    title: 'Facts to look at again',
    called: 'facts to look at again',
    place: { administrator: 60, editor: 50, advisor: 60 },
    lines: upkeepWork,
  },
  {
    title: 'Employers in government files',
    called: 'employers to match',
    place: { administrator: 65, editor: 55 },
    lines: employersToMatch,
  },
  {
    title: 'Latest drafts',
    called: 'drafts',
    place: { administrator: 70, editor: 60, advisor: 50 },
    lines: async (payload, user) => (await draftWork(payload, user)).latest,
  },
  {
    title: 'Collections whose filters no longer work',
    called: 'collections to mend',
    place: { administrator: 80, editor: 70 },
    lines: collectionsToMend,
  },
  {
    title: 'In draft',
    called: 'lists of drafts',
    place: { administrator: 90, editor: 80, advisor: 70 },
    lines: async (payload, user) => (await draftWork(payload, user)).byCollection,
  },
  {
    title: 'Assessment and advice',
    called: 'advice',
    place: { administrator: 100, editor: 90, advisor: 80 },
    lines: adviceWork,
  },
]
