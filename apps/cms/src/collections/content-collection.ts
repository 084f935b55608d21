import { type ContentKind, contentKinds } from '@evenkeel/domain'
import type { Access, CollectionConfig, Endpoint, Field, TabsField } from 'payload'
import { auditChange, auditDelete } from '../audit/audit-content.ts'
import { rememberWayIn } from '../audit/way-in.ts'
import { rememberWhatReadersSaw } from '../audit/what-readers-saw.ts'
import { anyoneReadsPublished } from '../access/anyone-reads-published.ts'
import { editorsOnly } from '../access/editors-only.ts'
import { editorsPublishAdvisorsPropose } from '../access/editors-publish-advisors-propose.ts'
import { staffOnly } from '../access/staff-only.ts'
import { staffTrashEditorsDelete } from '../access/staff-trash-editors-delete.ts'
import { editorNote } from '../fields/editor-note.ts'
import { preview } from '../fields/preview.ts'
import { slug as slugField } from '../fields/slug.ts'
import { reviewState } from '../fields/review-state.ts'
import { updatedOn } from '../fields/updated-on.ts'
import { advisorsDeleteNothing } from '../hooks/advisors-delete-nothing.ts'
import { advisorsProposeDrafts, advisorsStoreOnlyDrafts } from '../hooks/advisors-propose-drafts.ts'
import { bumpRevision, bumpRevisionOnDelete } from '../hooks/bump-revision.ts'
import { checkBeforePublishing, type FurtherCheck } from '../hooks/check-before-publishing.ts'
import {
  keepWhatReadersFollow,
  keepWhatReadersFollowOnDelete,
  rememberDraftSaves,
} from '../hooks/keep-what-readers-follow.ts'
import { rememberDraftRestores } from '../hooks/remember-draft-restores.ts'
import { doScheduledWorkOnce } from '../hooks/do-scheduled-work-once.ts'
import { refuseStaleWrites } from '../hooks/refuse-stale-writes.ts'
import { forgetReview } from '../review/forget-review.ts'
import { keepReviewInStep } from '../review/remembered-saves.ts'
import { requireReview } from '../review/require-review.ts'

const VERSIONS_KEPT = 50

interface ContentCollection<K extends ContentKind> {
  slug: string
  kind: K
  labels: { singular: string; plural: string }
  group: string
  /** What this collection is for, in an editor's words. */
  description: string
  titleField: string
  columns: string[]
  searchable: string[]
  defaultSort: string
  tabs: TabsField['tabs']
  sidebar?: Field[]
  /** Who may write and publish without anybody else; editors and administrators when left out. */
  publishers?: Access
  hooks?: CollectionConfig['hooks']
  /** Rules for publishing that need more than the entry itself. */
  furtherCheck?: FurtherCheck
  /** Doors of its own, below the collection's address. */
  endpoints?: Endpoint[]
}

/** A collection whose published documents become entries of one kind of the content snapshot. */
export function contentCollection<K extends ContentKind>(options: ContentCollection<K>): CollectionConfig {
  const { slug, kind, labels, group, description, titleField, columns, searchable, defaultSort, tabs } =
    options
  const { sidebar = [], publishers, hooks = {}, furtherCheck, endpoints = [] } = options
  const write = publishers ?? editorsPublishAdvisorsPropose
  return {
    slug,
    labels,
    admin: {
      group,
      description,
      useAsTitle: titleField,
      hideAPIURL: true,
      defaultColumns: [...columns, '_status', 'reviewState', 'updatedOn'],
      listSearchableFields: searchable,
      pagination: { defaultLimit: 50, limits: [10, 25, 50, 100] },
      components: {
        views: {
          edit: {
            impact: {
              path: '/impact',
              Component: '/admin/impact/impact-view.tsx#ImpactView',
              tab: { label: 'What would change', href: '/impact', order: 150 },
            },
          },
        },
      },
    },
    custom: { contentKind: kind },
    endpoints,
    defaultSort,
    trash: true,
    versions: {
      maxPerDoc: VERSIONS_KEPT,
      drafts: { autosave: false, schedulePublish: true, validate: false },
    },
    access: {
      create: write,
      read: anyoneReadsPublished,
      readVersions: staffOnly,
      update: write,
      delete: publishers ? staffTrashEditorsDelete : editorsOnly,
    },
    hooks: {
      ...hooks,
      beforeOperation: [
        rememberWayIn,
        rememberDraftRestores,
        rememberDraftSaves,
        ...(publishers ? [] : [advisorsProposeDrafts]),
      ],
      beforeChange: [
        doScheduledWorkOnce,
        ...(publishers ? [] : [advisorsStoreOnlyDrafts]),
        refuseStaleWrites,
        keepWhatReadersFollow,
        rememberWhatReadersSaw,
        ...(hooks.beforeChange ?? []),
        checkBeforePublishing(kind, furtherCheck),
        requireReview(kind),
      ],
      afterChange: [bumpRevision, auditChange, keepReviewInStep, ...(hooks.afterChange ?? [])],
      beforeDelete: [advisorsDeleteNothing, keepWhatReadersFollowOnDelete],
      afterDelete: [bumpRevisionOnDelete, auditDelete, forgetReview],
    },
    fields: [
      preview('staleSave', '/admin/stale-save/stale-save.tsx#StaleSave'),
      { type: 'tabs', tabs },
      reviewState,
      slugField(titleField, contentKinds[kind].shape.slug),
      preview('scheduled', '/admin/schedule/scheduled-notes.tsx#ScheduledNotes', 'sidebar'),
      ...sidebar,
      updatedOn,
      editorNote,
      preview('history', '/admin/audit/document-history.tsx#DocumentHistory', 'sidebar'),
    ],
  }
}
