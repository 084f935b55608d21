import { contentKinds, type EntryInput } from '../content/content-kinds.ts'
import type { GuidanceItem } from '../guidance/guidance-item.ts'

/** A valid piece of advice for residents without any condition; say only what the test is about. */
export function buildGuidance(parts: Partial<EntryInput<'guidance'>> = {}): GuidanceItem {
  return contentKinds.guidance.parse({
    slug: 'an-advice',
    updatedOn: '2026-11-01',
    title: 'An advice',
    body: [{ type: 'paragraph', spans: [{ type: 'text', text: 'Do it.' }] }],
    group: 'time-boundaries',
    effort: 'this-week',
    helps: ['time'],
    stages: ['residency'],
    when: {},
    reviewBy: '2027-05-01',
    ...parts,
  })
}
