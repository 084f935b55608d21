import path from 'node:path'
import { buildConfig, type Config, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'
import { roleOf } from './access/roles.ts'
import { markingScheduledWork } from './audit/scheduled-work.ts'
import { auditLog } from './collections/audit-log.ts'
import { careerModels } from './collections/career-models.ts'
import { employerMatches, filingPeriods } from './collections/employer-matches.ts'
import { faqVotes } from './collections/faq-votes.ts'
import { faqs } from './collections/faqs.ts'
import { glossary } from './collections/glossary.ts'
import { guidance } from './collections/guidance.ts'
import { guidePages } from './collections/guide-pages.ts'
import { importRuns } from './collections/import-runs.ts'
import { institutions } from './collections/institutions.ts'
import { media } from './collections/media.ts'
import { milestones } from './collections/milestones.ts'
import { programCollections } from './collections/program-collections.ts'
import { programs } from './collections/programs.ts'
import { readerQuestions } from './collections/reader-questions.ts'
import { readerReports } from './collections/reader-reports.ts'
import { reviewComments } from './collections/review-comments.ts'
import { reviews } from './collections/reviews.ts'
import { resources } from './collections/resources.ts'
import { specialties } from './collections/specialties.ts'
import { users } from './collections/users.ts'
import { visaFacts } from './collections/visa-facts.ts'
import { visaStatuses } from './collections/visa-statuses.ts'
import { database } from './database/adapter.ts'
import { keepPoolAlive } from './database/keep-pool-alive.ts'
import { adminWords } from './admin/admin-words.ts'
import { withExport } from './export/with-export.ts'
import { proseEditor } from './fields/prose-editor.ts'
import { errorForTheLog } from './http/error-for-the-log.ts'
import { mail as mailAdapter, type MailSettings } from './http/mail.ts'
import { keepingLocksOwn } from './locks/own-locks.ts'
import { ownOrigins } from './http/own-origins.ts'
import { keepWordsOfRefusals } from './http/keep-words-of-refusals.ts'
import { unreadableRequest } from './http/unreadable-request.ts'
import { watchSchedule } from './jobs/watch-schedule.ts'
import { livePreview } from './preview/live-preview.ts'
import { serveDraft } from './preview/serve-draft.ts'

const MAX_UPLOAD_BYTES = 5 * 1024 * 1024
const MAX_DEPTH = 3

export interface CmsSettings {
  databaseUrl: string
  secret: string
  /** What the portal shows when it hands in a reader's report. */
  reportsSecret: string
  /** The public address of the cms, an origin such as https://cms.example.org. */
  cmsUrl: string
  /** The public address of the portal, for links to what readers see; without it there are none. */
  portalUrl?: string
  /** What preview links are signed with; without it, or without the portal's address, there are no previews. */
  previewSecret?: string
  /** Where uploaded files are kept. */
  dataDirectory: string
  /** A mail server; without one, links for passwords are shown to administrators instead of sent. */
  mail?: MailSettings | undefined
  /** How many proxies stand in front of the cms and can be believed about the address of whoever asks. */
  trustedProxies?: number
  /** Longer waits on the database, for commands. */
  isPatient?: boolean
  /** Says in the log what is scheduled and not done; for the server, which is there when no worker is. */
  watchesSchedule?: boolean
  /** Less on the console, for commands and tests. */
  isQuiet?: boolean
}

/** The whole cms, from its settings; reads no environment itself. Runs in apps/cms as the working directory. */
export async function cmsConfig(settings: CmsSettings) {
  return keepingLocksOwn(markingScheduledWork(await buildConfig(describeCms(settings))))
}

function describeCms({
  databaseUrl,
  secret,
  reportsSecret,
  cmsUrl,
  portalUrl,
  previewSecret,
  dataDirectory,
  mail,
  trustedProxies = 0,
  isPatient,
  isQuiet,
  watchesSchedule,
}: CmsSettings): Config {
  const source = path.resolve('src')
  const previews = previewSecret && portalUrl ? { secret: previewSecret, portalUrl } : null
  return {
    secret,
    custom: { portalUrl },
    db: database({ url: databaseUrl, isPatient }),
    editor: proseEditor,
    email: mailAdapter(mail),
    sharp,
    telemetry: false,
    i18n: { translations: { en: adminWords } },
    graphQL: { disable: true },
    defaultDepth: 1,
    maxDepth: MAX_DEPTH,
    csrf: ownOrigins(cmsUrl),
    cors: [],
    hooks: { afterError: [unreadableRequest, keepWordsOfRefusals] },
    endpoints: previews
      ? [{ path: '/preview/draft', method: 'get', handler: serveDraft(previews.secret) }]
      : [],
    onInit: (payload) => {
      keepPoolAlive(payload)
      if (watchesSchedule) watchSchedule(payload)
    },
    logger: {
      options: { serializers: { err: errorForTheLog }, ...(isQuiet ? { level: 'error' } : {}) },
      ...(isQuiet ? {} : { destination: defaultLoggerOptions }),
    },
    admin: {
      user: 'users',
      avatar: 'default',
      ...(previews && { livePreview: livePreview(previews) }),
      components: {
        graphics: { Logo: '/admin/logo.tsx#Logo', Icon: '/admin/icon.tsx#Icon' },
        beforeDashboard: ['/admin/desk.tsx#Desk'],
        beforeNavLinks: ['/admin/nav/desk-links.tsx#DeskLinks'],
        views: {
          versions: {
            path: '/what-changed',
            Component: '/admin/audit/versions-view.tsx#VersionsView',
            meta: { title: 'What each version changed' },
          },
          newPassword: {
            path: '/new-password',
            Component: '/admin/accounts/new-password-view.tsx#NewPasswordView',
            meta: { title: 'Choose a password' },
          },
          adviceCoverage: {
            path: '/advice-coverage',
            Component: '/admin/advice/advice-coverage.tsx#AdviceCoverage',
            meta: { title: 'Who gets advice' },
          },
          import: {
            path: '/import',
            Component: '/admin/import/import-view.tsx#ImportView',
            meta: { title: 'Import' },
          },
          questions: {
            path: '/questions',
            Component: '/admin/questions/questions-view.tsx#QuestionsView',
            meta: { title: 'Questions of readers' },
          },
          reviews: {
            path: '/reviews',
            Component: '/admin/reviews/reviews-view.tsx#ReviewsView',
            meta: { title: 'Reviews' },
          },
          upkeep: {
            path: '/upkeep',
            Component: '/admin/upkeep/upkeep-view.tsx#UpkeepView',
            meta: { title: 'Facts to look at again' },
          },
          coverage: {
            path: '/coverage',
            Component: '/admin/coverage/coverage-view.tsx#CoverageView',
            meta: { title: 'What is known of programs' },
          },
          employerMatches: {
            path: '/employer-matches',
            Component: '/admin/matches/matches-view.tsx#MatchesView',
            meta: { title: 'Employers to match' },
          },
          schedule: {
            path: '/schedule',
            Component: '/admin/schedule/schedule-view.tsx#ScheduleView',
            meta: { title: 'What is scheduled' },
          },
          assessment: {
            path: '/assessment',
            Component: '/admin/balance/instrument-view.tsx#InstrumentView',
            meta: { title: 'The assessment' },
          },
        },
      },
      importMap: {
        baseDir: source,
        importMapFile: path.join(source, 'app/(payload)/admin/importMap.js'),
        autoGenerate: false,
      },
      meta: {
        titleSuffix: ' · Evenkeel',
        description: 'Where Evenkeel’s content is kept true.',
        icons: [{ url: '/icon.svg', type: 'image/svg+xml' }],
        openGraph: {
          siteName: 'Evenkeel',
          title: 'Evenkeel',
          description: 'Where Evenkeel’s content is kept true.',
          images: [],
        },
        defaultOGImageType: 'off',
      },
      dateFormat: 'MMM d, yyyy, h:mm a',
    },
    typescript: { outputFile: path.join(source, 'payload-types.ts'), autoGenerate: false },
    upload: { limits: { fileSize: MAX_UPLOAD_BYTES }, abortOnLimit: true },
    jobs: {
      access: { run: isAdministrator, queue: isAdministrator, cancel: isAdministrator },
      deleteJobOnComplete: true,
    },
    collections: [
      programs,
      programCollections(portalUrl),
      institutions,
      specialties,
      careerModels,
      visaStatuses,
      visaFacts,
      milestones,
      faqs,
      guidance,
      guidePages,
      resources,
      glossary,
      readerReports(reportsSecret),
      readerQuestions(reportsSecret),
      faqVotes(reportsSecret),
      importRuns(dataDirectory),
      employerMatches,
      filingPeriods,
      media(path.resolve(dataDirectory, 'media')),
      users({ cmsUrl, sendsMail: mail !== undefined, trustedProxies }),
      reviews,
      reviewComments,
      auditLog,
    ].map(withExport),
  }
}

const isAdministrator: NonNullable<NonNullable<NonNullable<Config['jobs']>['access']>['run']> = ({ req }) =>
  roleOf(req.user) === 'administrator'
