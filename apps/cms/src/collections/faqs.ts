import { faqSchema, faqTopics, stages, visaStatusCodes } from '@evenkeel/domain'
import { staffOnly } from '../access/staff-only.ts'
import { amount } from '../fields/amount.ts'
import { choice, choices } from '../fields/choice.ts'
import { preview } from '../fields/preview.ts'
import { prose } from '../fields/prose.ts'
import { reviewBy } from '../fields/review-by.ts'
import { sources } from '../fields/sources.ts'
import { line, passage } from '../fields/text.ts'
import { faqChanges } from '../fields/faq-changes.ts'
import { askWhatChanged } from '../hooks/ask-what-changed.ts'
import { keepFaqChanges } from '../hooks/keep-faq-changes.ts'
import { settleAnsweredQuestions } from '../hooks/settle-answered-questions.ts'
import { contentCollection } from './content-collection.ts'

const { shape } = faqSchema

export const faqs = contentCollection({
  slug: 'faqs',
  kind: 'faqs',
  labels: { singular: 'FAQ', plural: 'FAQs' },
  group: 'Reading',
  description: 'Questions that readers ask, answered by advisors. Advisors write and publish here.',
  titleField: 'question',
  columns: ['question', 'topic', 'reviewBy'],
  searchable: ['question', 'slug'],
  defaultSort: 'order',
  publishers: staffOnly,
  hooks: { beforeChange: [askWhatChanged, keepFaqChanges], afterChange: [settleAnsweredQuestions] },
  tabs: [
    {
      label: 'Question and answer',
      fields: [
        line({ name: 'question', schema: shape.question, help: 'In the words of the person who asks.' }),
        prose({ name: 'answer', schema: shape.answer, help: 'The short answer first, then the reasons.' }),
        choice({
          name: 'topic',
          options: faqTopics,
          schema: shape.topic,
          help: 'Where readers look for it.',
        }),
        choices({
          name: 'stages',
          options: stages,
          schema: shape.stages,
          help: 'Leave blank if it holds at every stage.',
        }),
        choices({
          name: 'visas',
          label: 'Visa statuses',
          options: visaStatusCodes,
          schema: shape.visas,
          help: 'Leave blank if it holds for everybody.',
        }),
        passage({
          name: 'changeNote',
          label: 'What changed',
          schema: shape.changeNote,
          help: 'When you publish a changed question or answer: what is different now? Readers see it. Blank for a first version.',
        }),
        faqChanges,
      ],
    },
    { label: 'Sources', fields: [sources()] },
  ],
  sidebar: [
    preview('readersSay', '/admin/questions/what-readers-say.tsx#WhatReadersSay', 'sidebar'),
    reviewBy(shape.reviewBy),
    amount({
      name: 'order',
      schema: shape.order,
      defaultValue: 100,
      sidebar: true,
      help: 'Lower comes first.',
    }),
  ],
})
