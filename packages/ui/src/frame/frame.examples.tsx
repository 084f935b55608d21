import type { Examples } from '../gallery/examples.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { PageFrame } from './page-frame.tsx'
import { PageTitle } from './page-title.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { ThemeChoice } from './theme-choice.tsx'

const sampleNav = [
  { href: '/programs', label: 'Programs', current: true },
  { href: '/specialties', label: 'Specialties' },
  { href: '/visas', label: 'Visas' },
  { href: '/careers', label: 'Careers' },
  { href: '/guide', label: 'Guide' },
  { href: '/faqs', label: 'FAQs' },
  { href: '/about', label: 'About' },
]

export const sampleHeader = (
  <SiteHeader nav={sampleNav} theme={<ThemeChoice action="/theme" current="system" returnTo="/programs" />} />
)

export const sampleFooter = (
  <SiteFooter
    asOf={
      <>
        Content as of <time dateTime="2026-11-23">November 23, 2026</time>
      </>
    }
    notAdvice="Evenkeel is a reference work. It is not medical, legal or immigration advice; ask your GME office and an immigration attorney."
    links={[
      { href: '/glossary', label: 'Glossary' },
      { href: '/about#method', label: 'How we know' },
      { href: '/about#privacy', label: 'Privacy' },
    ]}
  />
)

export const frameExamples: Examples = {
  PageFrame: (
    <PageFrame header={sampleHeader} footer={sampleFooter}>
      <Breadcrumbs trail={[{ href: '/', label: 'Evenkeel' }]} current="Programs" />
      <PageTitle
        plate="Programs"
        title="Clinical informatics fellowships"
        lede="Every listing says who says so, and when we last looked."
      />
    </PageFrame>
  ),
}
