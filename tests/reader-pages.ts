/** Every kind of page a reader can meet, one of each. */
export const readerPages = [
  '/',
  '/programs',
  '/programs?h1b=sponsors&q=ohio',
  '/programs?q=nothing-is-called-like-this',
  '/programs/places',
  '/programs/places?h1b=sponsors&h1b-unknown=leave-out',
  '/programs/PROGRAM',
  // One with the longest words, one whose facts have many sources.
  '/programs/metrohealth-clinical-informatics',
  '/programs/stanford-clinical-informatics',
  '/programs/compare',
  '/programs/saved',
  '/programs/saved?more=no-address-of-ours',
  '/programs/saved?ids=PROGRAM,gone-from-the-site',
  '/programs/compare?ids=PROGRAM,metrohealth-clinical-informatics,stanford-clinical-informatics',
  '/programs/PROGRAM/changes',
  '/programs/PROGRAM/report',
  '/programs/PROGRAM/report?fact=h1b',
  '/programs/PROGRAM/report?sent',
  '/collections',
  '/collections/COLLECTION',
  '/specialties',
  '/specialties/pathology',
  '/specialties/anesthesiology',
  '/specialties/clinical-informatics',
  '/specialties/compare',
  '/specialties/compare?ids=pathology,anesthesiology,clinical-informatics',
  '/visas',
  '/visas/h-1b',
  '/careers',
  '/careers/hybrid-clinical-informatics',
  '/careers/compare?ids=hybrid-clinical-informatics,industry,waiver-post',
  '/careers/compare?base=internal-medicine&with=informatics-leadership&split=0.5',
  '/guide',
  '/guide/CHAPTER',
  '/faqs',
  '/faqs/FAQ',
  '/faqs/changes',
  '/faqs/ask',
  '/faqs/ask?sent',
  '/faqs/FAQ/helpful',
  '/faqs/FAQ/helpful?sent',
  '/glossary',
  '/help',
  '/about',
  '/about/method',
  '/about/sources',
  '/assessment',
  '/assessment/questions',
  '/assessment/result',
  '/no-such-page',
]

/** Addresses with real slugs in the place of the words in capitals, asked of the API. */
export async function readerAddresses(portalUrl: string): Promise<string[]> {
  const [program, collection, chapter, faq] = await Promise.all([
    firstSlug(`${portalUrl}/api/v1/programs`),
    firstSlug(`${portalUrl}/api/v1/collections`),
    firstSlug(`${portalUrl}/api/v1/guide`),
    firstSlug(`${portalUrl}/api/v1/faqs`),
  ])
  return readerPages.map((page) =>
    page
      .replace('PROGRAM', program)
      .replace('COLLECTION', collection)
      .replace('CHAPTER', chapter)
      .replace('FAQ', faq),
  )
}

async function firstSlug(address: string): Promise<string> {
  const answer = JSON.parse(await (await fetch(address)).text()) as { items: { slug: string }[] }
  const slug = answer.items[0]?.slug
  if (!slug) throw new Error(`${address} answered no items`)
  return slug
}
