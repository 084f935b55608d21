import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FilterGroup } from './filter-group.tsx'

const html = renderToStaticMarkup(
  <FilterGroup
    name="visa"
    label="Visa"
    options={[
      { value: 'j1', label: 'J-1', count: 1, checked: true },
      { value: 'h1b', label: 'H-1B', count: 0, checked: false },
    ]}
    unknown={{
      name: 'visa-unknown',
      count: 1234,
      value: 'leave-out',
      options: [
        { value: 'include', label: 'Show them too' },
        { value: 'leave-out', label: 'Leave them out' },
      ],
    }}
  />,
)
const words = html
  .replaceAll(/<option.*?<\/option>/g, '')
  .replaceAll(/<[^>]+>/g, ' ')
  .replaceAll(/\s+/g, ' ')

it('says each option with its count in words that a screen reader can read out', () => {
  expect(words).toContain('J-1 , 1 program')
  expect(words).toContain('H-1B , 0 programs')
})

it('tells those that say so from those that do not say and are kept', () => {
  const group = (
    <FilterGroup
      name="visa"
      label="Visa"
      options={[{ value: 'j1', label: 'J-1', count: 43, unknownKept: 31, checked: false }]}
    />
  )
  const text = renderToStaticMarkup(group).replaceAll(/<[^>]+>/g, '')
  expect(text).toContain('J-1, 12 programs +31 that do not say')
})

it('counts what is not stated and keeps the chosen stance', () => {
  expect(words).toContain('Not stated , 1,234 programs')
  expect(html).toContain('<option value="leave-out" selected="">')
})

it('keeps what was chosen', () => {
  expect(html).toContain('name="visa" checked="" value="j1"')
  expect(html).not.toContain('checked="" value="h1b"')
  expect(words).toContain('1 chosen')
})
