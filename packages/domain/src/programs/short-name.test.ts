import { expect, test } from 'vitest'
import { shortProgramName } from './short-name.ts'

test.each([
  ['Clinical Informatics Fellowship, Harbor Hospital', 'Clinical Informatics Fellowship'],
  ['Clinical Informatics Fellowship at Harbor Hospital', 'Clinical Informatics Fellowship'],
  ['Fellowship of the Harbor Hospital', 'Fellowship'],
  ['Harbor Hospital Clinical Informatics Fellowship', 'Clinical Informatics Fellowship'],
  ['Harbor Hospital: Pathology (Track B)', 'Pathology (Track B)'],
  ['Fellowship (Harbor Hospital)', 'Fellowship'],
  ['Clinical Informatics Fellowship', 'Clinical Informatics Fellowship'],
  ['Harbor Hospital', 'Harbor Hospital'],
])('%s, at Harbor Hospital: %s', (name, expected) => {
  expect(shortProgramName(name, 'Harbor Hospital')).toBe(expected)
})
