import type { Prose as ProseTree } from '@evenkeel/domain'
import type { Examples } from '../gallery/examples.ts'
import { ExternalLink } from './external-link.tsx'
import { Prose } from './prose.tsx'
import { WholeCodes } from './whole-codes.tsx'

export const sampleProse: ProseTree = [
  { type: 'heading', level: 2, spans: [{ type: 'text', text: 'Hard first, then calm' }] },
  {
    type: 'paragraph',
    spans: [
      { type: 'text', text: 'The informatics part of the week is mostly ' },
      { type: 'text', text: 'daytime and planned', bold: true },
      { type: 'text', text: '. What comes before it is not: ' },
      { type: 'text', text: 'residency', italic: true },
      { type: 'text', text: ' keeps its nights, and the visa adds its own calendar. See ' },
      { type: 'link', href: 'https://www.acgme.org/', text: 'the work-hour rules' },
      { type: 'text', text: ' and ' },
      { type: 'link', href: '/visas', text: 'the visa pages' },
      { type: 'text', text: '.' },
    ],
  },
  { type: 'heading', level: 3, spans: [{ type: 'text', text: 'What to ask' }] },
  {
    type: 'list',
    ordered: false,
    items: [
      [{ type: 'text', text: 'Who covers nights for fellows, and how often?' }],
      [{ type: 'text', text: 'Is there an analyst team beside the physician?' }],
    ],
  },
  {
    type: 'list',
    ordered: true,
    items: [
      [{ type: 'text', text: 'Write to the coordinator.' }],
      [{ type: 'text', text: 'Note the date of the answer.' }],
    ],
  },
  { type: 'quote', spans: [{ type: 'text', text: 'Unknown is an answer too: it tells you what to ask.' }] },
]

export const proseExamples: Examples = {
  Prose: <Prose prose={sampleProse} />,
  'Prose, small': <Prose prose={sampleProse} size="small" headingLevel={3} idPrefix="faq-" />,
  WholeCodes: (
    <p>
      <WholeCodes>
        If you need leave on a J-1, tell the liaison early; on an H-1B, tell the attorney.
      </WholeCodes>
    </p>
  ),
  ExternalLink: <ExternalLink href="https://www.ecfmg.org/evsp/" />,
}
