import type { Examples } from '../gallery/examples.ts'
import { UsMap } from './us-map.tsx'

export const mapExamples: Examples = {
  UsMap: (
    <UsMap
      label="Programs by state"
      noun={{ one: 'program', many: 'programs' }}
      states={[
        { code: 'CA', name: 'California', count: 6, href: '/programs?state=CA' },
        { code: 'OH', name: 'Ohio', count: 4, href: '/programs?state=OH' },
        { code: 'TX', name: 'Texas', count: 3, href: '/programs?state=TX' },
        { code: 'DC', name: 'District of Columbia', count: 1, href: '/programs?state=DC' },
        { code: 'AK', name: 'Alaska', count: 0, href: null },
      ]}
    />
  ),
}
