import { type SourceUse } from '@evenkeel/domain'
import { buildContent } from '@evenkeel/domain/testing'
import { expect, it } from 'vitest'
import { usesInWords } from './uses-in-words.ts'

const program = (slug: string): SourceUse => ({ kind: 'programs', slug, name: slug.toUpperCase() })

it('names a few uses with their pages and counts many', () => {
  const uses: SourceUse[] = [
    ...['a', 'b', 'c', 'd'].map(program),
    { kind: 'faqs', slug: 'hours', name: 'How many hours?' },
    { kind: 'institutions', slug: 'harbor', name: 'Harbor Hospital' },
  ]
  expect(usesInWords(buildContent(), uses)).toEqual([
    { words: '4 program listings', href: '/programs' },
    { words: 'How many hours?', href: '/faqs/hours' },
    { words: 'Harbor Hospital', href: null },
  ])
})
