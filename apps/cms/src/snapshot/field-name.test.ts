import { flattenAllFields, type Field } from 'payload'
import { expect, it } from 'vitest'
import { fieldName } from './field-name.ts'

const fields: Field[] = [
  { name: 'name', label: 'Name', type: 'text' },
  {
    name: 'facts',
    label: false,
    type: 'group',
    fields: [{ name: 'weeklyHours', label: 'Work hours a week', type: 'number' }],
  },
  {
    name: 'evidence',
    type: 'array',
    labels: { singular: 'Evidence row', plural: 'Evidence' },
    fields: [
      { name: 'checkedOn', label: 'Checked on', type: 'date' },
      { name: 'value', label: 'Step, 1 to 5', type: 'number' },
    ],
  },
]

it.each([
  ['name', 'Name'],
  ['facts.weeklyHours', 'Work hours a week'],
  ['evidence.0.checkedOn', 'Evidence row 1 > Checked on'],
  ['evidence.11.value', 'Evidence row 12 > Step 1 to 5'],
])('an editor knows %s as “%s”', (path, name) => {
  expect(fieldName(flattenAllFields({ fields }), path)).toBe(name)
})
