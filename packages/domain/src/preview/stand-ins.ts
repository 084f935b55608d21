import type { EntryInput } from '../content/content-kinds.ts'
import type { ProseBlock } from '../content/prose.ts'
import type { PreviewKind } from './preview-pass.ts'

const nothingWritten: ProseBlock = {
  type: 'paragraph',
  spans: [{ type: 'text', text: 'Nothing is written here yet.', italic: true }],
}

const always = { slug: 'not-named-yet', updatedOn: '1970-01-01', reviewBy: '9999-12-31' }

/** The institution of a draft that has chosen none, or one that readers cannot see yet. */
export const unseenInstitution = 'institution-not-published-yet'

/** What a page shows where its draft is still blank and the page cannot be without. Each is an entry by itself. */
export const standIns: { readonly [K in PreviewKind]: EntryInput<K> } = {
  programs: {
    ...always,
    reviewBy: null,
    kind: 'fellowship',
    name: 'A program without a name yet',
    institution: unseenInstitution,
    city: 'City not given yet',
    state: 'DC',
    facts: {},
  },
  specialties: {
    ...always,
    kind: 'base',
    name: 'A specialty without a name yet',
    summary: 'No summary yet.',
    body: [nothingWritten],
    variesByProgram: 'Not written yet.',
  },
  faqs: { ...always, question: 'A question without words yet', answer: [nothingWritten], topic: 'choosing' },
  guidePages: {
    ...always,
    title: 'A chapter without a title yet',
    order: 200,
    summary: 'No summary yet.',
    body: [nothingWritten],
  },
}
