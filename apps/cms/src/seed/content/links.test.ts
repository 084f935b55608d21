import { describe, expect, it } from 'vitest'
import { collections } from './collections/all-collections.ts'
import { faqs } from './faqs/all-faqs.ts'
import { guidance } from './guidance/all-guidance.ts'
import { guidePages } from './guide-pages/all-guide-pages.ts'
import { milestones } from './milestones/all-milestones.ts'
import { specialties } from './specialties/all-specialties.ts'
import { visaFacts } from './visa-facts/all-visa-facts.ts'
import { visaStatuses } from './visa-statuses/all-visa-statuses.ts'

const texts = [
  ...collections.map((collection) => collection.body),
  ...faqs.map((faq) => faq.answer),
  ...guidance.map((item) => item.body),
  ...guidePages.map((page) => page.body),
  ...milestones.map((milestone) => milestone.body),
  ...visaFacts.map((fact) => fact.statement),
  ...visaStatuses.map((status) => status.body),
]
const addresses = new Set(
  texts.flatMap((text) => [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')),
)
const pages = [
  '/about',
  '/about/method',
  '/careers',
  '/faqs',
  '/glossary',
  '/guide',
  '/help',
  '/programs',
  '/specialties',
  '/visas',
]

describe('links in the shipped texts', () => {
  it.each([...addresses].map((address) => [address]))('%s leads to a page of the portal', (address) => {
    const profiles = specialties.map((specialty) => `/specialties/${specialty.slug}`)
    expect([...pages, ...profiles]).toContain(address)
  })
})
