import { evidenceLabels, rangeSchema } from '@evenkeel/domain'
import type { GroupField } from 'payload'
import { amount } from './amount.ts'
import { choice } from './choice.ts'

const { shape } = rangeSchema

/** A range with what it rests on; both ends blank where there is no guidance yet. */
export function range(name: string, label: string): GroupField {
  return {
    name,
    label,
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          amount({ name: 'low', label: 'From', schema: shape.low, help: 'Blank without guidance.' }),
          amount({ name: 'high', label: 'To', schema: shape.high, help: 'Blank without guidance.' }),
          choice({
            name: 'evidence',
            options: evidenceLabels,
            schema: shape.evidence,
            defaultValue: 'no-guidance',
            help: 'What the range rests on. Readers see it.',
          }),
        ],
      },
    ],
  }
}
