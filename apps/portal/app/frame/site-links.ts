/** What the site consists of, in the order of the header. */
export const headerLinks = [
  { href: '/programs', label: 'Programs' },
  { href: '/specialties', label: 'Specialties' },
  { href: '/visas', label: 'Visas' },
  { href: '/careers', label: 'Careers' },
  { href: '/assessment', label: 'Assessment' },
  { href: '/guide', label: 'Guide' },
  { href: '/faqs', label: 'FAQs' },
] as const

/** What stands at the foot of every page. */
export const footerLinks = [
  { href: '/about', label: 'About Evenkeel' },
  { href: '/about/method', label: 'Method' },
  { href: '/about/sources', label: 'Sources' },
  { href: '/about#privacy', label: 'Privacy' },
  { href: '/collections', label: 'Collections' },
  { href: '/glossary', label: 'Glossary' },
  { href: '/help', label: 'Help lines' },
  { href: '/api/v1/openapi.json', label: 'API' },
] as const
