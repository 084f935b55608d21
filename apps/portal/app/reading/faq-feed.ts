import { type Faq, latestFaqChanges } from '@evenkeel/domain'
import { Feed } from 'feed'
import { feedPath, mostChanges } from './faq-feed-address.ts'

/**
 * Changes of answers as an Atom 1.0 feed. An entry's id names the question and the day for good, so that a feed reader
 * shows each change once; the feed is as new as its newest change.
 */
export function faqFeed(faqs: readonly Faq[], portalUrl: string): string {
  const changes = latestFaqChanges(faqs, mostChanges)
  const feed = new Feed({
    id: `${portalUrl}/faqs/changes`,
    link: `${portalUrl}/faqs/changes`,
    title: 'Evenkeel: what changed in the answers',
    description: 'New and changed answers to questions of non-US IMGs about clinical informatics.',
    language: 'en',
    copyright: '',
    generator: 'Evenkeel',
    author: { name: 'The advisors of Evenkeel', link: `${portalUrl}/about` },
    updated: dateOf(changes[0]?.on ?? '1970-01-01'),
    feedLinks: { atom: `${portalUrl}${feedPath}` },
  })
  for (const { slug, question, on, note, key } of changes) {
    feed.addItem({
      id: `${portalUrl}/faqs/${slug}#changed-${key}`,
      link: `${portalUrl}/faqs/${slug}`,
      title: asHtml(question),
      description: asHtml(note ?? 'Answered for the first time.'),
      date: dateOf(on),
    })
  }
  return feed.atom1()
}

/** The feed's titles and summaries are HTML: what we have are words. */
function asHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}
