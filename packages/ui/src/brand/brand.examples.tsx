import type { Examples } from '../gallery/examples.ts'
import { Icon } from './icon.tsx'
import { Level } from './level.tsx'
import { Wordmark } from './wordmark.tsx'

export const brandExamples: Examples = {
  'Wordmark, large': <Wordmark height={64} />,
  Wordmark: <Wordmark />,
  Icon: <Icon size={48} />,
  Level: <Level />,
}
