import { buildContent, buildSpecialty } from '@evenkeel/domain/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { specialtiesPage } from '../routes/specialties.compare/specialties-page.ts'
import { ProfileChooser } from './profile-chooser.tsx'
import { ProfileTable } from './profile-table.tsx'

const time = (value: number) => ({
  stage: 'pgy-1' as const,
  dimension: 'time' as const,
  value,
  evidence: 'editorial-estimate' as const,
  reason: `A reason worth ${value}.`,
})
const content = buildContent({
  specialties: [
    buildSpecialty({ ratings: [time(4)], trainingYears: '4' }),
    buildSpecialty({ slug: 'pediatrics', name: 'Pediatrics', ratings: [time(2)], trainingYears: '3' }),
    buildSpecialty({ slug: 'anesthesiology', name: 'Anesthesiology', trainingYears: '4' }),
  ],
})
const pageAt = (query: string) => specialtiesPage(content, new URLSearchParams(query))

it('takes the order of the address, and links that take a column out', () => {
  const { columns, links } = pageAt('ids=pediatrics&ids=pathology&differences=only')
  expect(columns.map(({ name, removeHref }) => [name, removeHref])).toEqual([
    ['Pediatrics', '/specialties/compare?ids=pathology&differences=only'],
    ['Pathology', '/specialties/compare?ids=pediatrics&differences=only'],
  ])
  expect(links.all).toBe('/specialties/compare?ids=pediatrics,pathology')
})

it.each([
  ['ids=pathology,dermatology', ['No specialty is published as “dermatology”; it has no column.'], 1],
  ['ids=%3Cscript%3E', ['“<script>” cannot be the name of a specialty; it was ignored.'], 0],
  ['ids=a,b,c,d,e,f,g', ['The address names 7 specialties; only the first 6 are used.'], 0],
  ['ids=&differences=perhaps', [], 0],
])('says of %s what could not be used', (query, notes, columns) => {
  const page = pageAt(query)
  expect(page.notes).toEqual(expect.arrayContaining(notes))
  expect(page.columns).toHaveLength(columns)
})

it('shows each rating with what it rests on and why, and gaps as gaps', () => {
  const html = renderToStaticMarkup(
    <ProfileTable {...pageAt('ids=pathology,pediatrics,anesthesiology')} caption="Specialties" />,
  )
  expect(html.match(/<th scope="col"/g)).toHaveLength(3)
  expect(html).toMatch(/PGY-1, time.*Good.*Editorial estimate.*A reason worth 4\..*Hard.*No guidance yet/)
  expect(html.match(/role="img"/g)).toHaveLength(2)
})

it('leaves out what is alike where only differences are wanted, and names it', () => {
  const page = pageAt('ids=pathology,anesthesiology&differences=only')
  expect(page.groups.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(['PGY-1, time'])
  expect(page.counts.alike).toEqual(['Years of training', 'Varies by program'])
  expect(page.counts.unknown).toContain('Strengths')
})

it('offers all of them, those in view ticked', () => {
  const html = renderToStaticMarkup(<ProfileChooser page={pageAt('ids=pediatrics')} legend="Choose" />)
  expect(html).toContain('checked="" value="pediatrics"')
  expect(html.match(/type="checkbox"/g)).toHaveLength(3)
  expect(html).toContain(' open=""')
})
