/** Where feed readers ask for changes of answers. */
export const feedPath = '/faqs/changes.atom'

/** So many changes stand in the feed and on its page. */
export const mostChanges = 50

/** For the head of pages about questions. */
export const feedLink = {
  rel: 'alternate',
  type: 'application/atom+xml',
  title: 'What changed in the answers',
  href: feedPath,
} as const
