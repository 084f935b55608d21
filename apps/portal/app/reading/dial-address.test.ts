import { expect, it } from 'vitest'
import { dialAddress } from './dial-address.ts'

it.each([
  ['988', 'tel:988'],
  ['1-888-409-0141', 'tel:18884090141'],
  ['+1 (800) 273-8255', 'tel:+18002738255'],
  ['741741', 'sms:741741'],
])('%s is reached at %s', (phone, address) => {
  expect(dialAddress(phone)).toBe(address)
})
