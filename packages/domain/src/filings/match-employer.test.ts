import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { employerName } from './employer-name.ts'
import { cityKey } from './employer-place.ts'
import { buildInstitutionIndex } from './institution-index.ts'
import { type MatchableInstitution } from './institution-names.ts'
import { matchEmployer } from './match-employer.ts'
import { matchBand } from './match-reason.ts'

/** Made-up houses, each with a trap of the real ones. */
const houses: readonly MatchableInstitution[] = [
  house(1, "Children's Hospital of Harborview", ['CHH'], 'Harborview', 'PA'),
  house(2, "Bayport General Hospital / Quill and Women's Hospital", ['Quill General'], 'Bayport', 'MA'),
  house(3, 'Ashgrove University', ['AU Medicine'], 'Ashgrove', 'WA'),
  house(
    4,
    "Ashgrove University, Larkin Hospital and St. Orin Children's Hospital Consortium",
    [],
    'St. Orin',
    'MO',
  ),
  house(5, 'University of Norland, Eastbank', [], 'Eastbank', 'CA'),
  house(6, 'University of Norland, Westbank', [], 'Westbank', 'CA'),
  house(7, 'Quillan Clinic College of Medicine (Rowan)', ['Quillan Clinic'], 'Rowan', 'MN'),
  house(8, 'Fernbrook Medicine / University Hospital', [], 'Fernbrook', 'NY'),
  house(9, 'Dunmore', ['Dunmore University'], 'Milton', 'CA'),
  house(10, 'Twin Peaks Medical Center', [], 'Twin Peaks', 'CO'),
  house(11, 'Twin Peaks Medical Center', [], 'Aldersgate', 'CO'),
]
const index = buildInstitutionIndex(houses)

function house(
  id: number,
  name: string,
  alsoCalled: string[],
  city: string,
  state: string,
): MatchableInstitution {
  return { id, name, alsoCalled, city, state }
}

function matched(filed: string, city = '', state: string | null = null, industry: string | null = '62') {
  const name = employerName(filed)
  if (!name) throw new Error(`${filed} names nobody`)
  const key = cityKey(city)
  return matchEmployer(index, { names: name.names, state, cities: key === null ? [] : [key], industry })
}

describe('the institution that an employer may be', () => {
  test.each([
    ['THE CHILDREN S HOSPITAL OF HARBORVIEW', 'HARBORVIEW', 'PA', 1, 'proposed', ['same-name', 'same-city']],
    ['CHH', 'HARBORVIEW', 'PA', 1, 'proposed', ['also-called', 'same-city']],
    ['BAYPORT GEN HOSP CORP', 'MILLTOWN', 'MA', 2, 'proposed', ['same-part', 'same-state']],
    [
      'THE BG CORP D/B/A BAYPORT GENERAL HOSP',
      'BAYPORT',
      'MA',
      2,
      'proposed',
      ['same-part', 'trade-name', 'same-city'],
    ],
    ['QUILL & WOMEN S HOSPITAL INC', '', null, 2, 'proposed', ['same-part', 'place-unknown']],
    ['ASHGROVE UNIVERSITY', 'SAINT ORIN', 'MO', 4, 'proposed', ['same-part', 'same-city']],
    ['ASHGROVE UNIVERSITY', 'ASHGROVE', 'WA', 3, 'proposed', ['same-name', 'same-city']],
    ['UNIV OF NORLAND EASTBANK', 'EASTBANK', 'CA', 5, 'proposed', ['same-name', 'same-city']],
    ['QUILLAN CLINIC', 'ROWAN', 'MN', 7, 'proposed', ['also-called', 'same-city']],
    ['QUILLAN CLINIC', 'TAMPA', 'FL', 7, 'weak', ['also-called', 'other-state']],
    ['UNIVERSITY HOSPITAL', 'FERNBROOK', 'NY', 8, 'proposed', ['same-part', 'same-city']],
    ['UNIVERSITY HOSPITAL', 'OLDTOWN', 'NY', 8, null, ['same-part', 'common-words', 'same-state']],
    ['DUNMORE UNIVERSITY', 'DUNMORE', 'CA', 9, 'proposed', ['also-called', 'same-state']],
    ['DUNMORE ENERGY PARTNERS', 'DUNMORE', 'CA', 9, null, ['similar-name', 'same-state']],
    ['FERNBROOK MEDICINE', 'FERNBROOK', 'NY', 8, 'proposed', ['same-part', 'same-city']],
  ])('%s, %s %s: house %i, %s', (filed, city, state, institution, band, reasons) => {
    const [best] = matched(filed, city, state)
    expect(best).toMatchObject({ institution, reasons })
    expect(matchBand(best?.confidence ?? 0)).toBe(band)
  })

  test.each([
    ['nothing in common', 'ZEBRA SOFTWARE LLC', 'BAYPORT', 'MA'],
    ['another campus', 'UNIVERSITY OF NORLAND MERIDIAN', 'MERIDIAN', 'CA'],
    ['shared words only', 'GENERAL MEDICAL CENTER HOSPITAL', 'SPRINGFIELD', 'IL'],
    ['the letters of an alias inside a word', 'CHHILD CARE INC', 'HARBORVIEW', 'PA'],
  ])('%s is proposed to nobody: %s', (_what, filed, city, state) => {
    expect(matchBand(matched(filed, city, state)[0]?.confidence ?? 0)).toBeNull()
  })

  test('an industry that neither heals nor teaches counts against, and says so', () => {
    const [hospital] = matched('BAYPORT GENERAL HOSPITAL', 'BAYPORT', 'MA', '62')
    const [grocer] = matched('BAYPORT GENERAL HOSPITAL', 'BAYPORT', 'MA', '44')
    expect(grocer?.reasons).toContain('other-industry')
    expect(grocer?.confidence).toBeLessThan(hospital?.confidence ?? 0)
  })

  test('where two fit about as well both say so', () => {
    const found = matched('TWIN PEAKS MEDICAL CENTER', 'DENVER', 'CO')
    expect(found.map(({ institution }) => institution).slice(0, 2)).toEqual([10, 11])
    expect(found[0]?.reasons).toContain('another-fits')
    expect(found[1]?.reasons).toContain('another-fits')
  })
})

test('the answer hangs on nothing but employer and institutions, and stays between 0 and 1', () => {
  const words = fc.constantFrom(
    ...'bayport general hospital quill norland university of ashgrove zebra inc dba'.split(' '),
  )
  const names = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
  const orders = fc.shuffledSubarray([...houses], { minLength: houses.length })
  fc.assert(
    fc.property(names, orders, fc.constantFrom('MA', 'WA', null), (filed, shuffled, state) => {
      const name = employerName(filed)
      if (!name) return
      const employer = { names: name.names, state, cities: ['bayport'], industry: null }
      const found = matchEmployer(index, employer)
      expect(matchEmployer(buildInstitutionIndex(shuffled), employer)).toEqual(found)
      for (const { confidence } of found) {
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
  )
})
