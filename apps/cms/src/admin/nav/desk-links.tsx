import type { ServerProps } from 'payload'
import { type Role, roleOf } from '../../access/roles.ts'

const everybody: readonly Role[] = ['administrator', 'editor', 'advisor']

/** The desk's own pages, in the order in which people reach for them, each for those who can work there. */
const pages = [
  { label: 'Reviews', href: '/admin/reviews', roles: everybody },
  { label: 'Questions of readers', href: '/admin/questions', roles: everybody },
  { label: 'Facts to look at again', href: '/admin/upkeep', roles: everybody },
  { label: 'What is known', href: '/admin/coverage', roles: everybody },
  { label: 'What is scheduled', href: '/admin/schedule', roles: everybody },
  { label: 'Who gets advice', href: '/admin/advice-coverage', roles: everybody },
  { label: 'Employers to match', href: '/admin/employer-matches', roles: ['administrator', 'editor'] },
  { label: 'Import a file', href: '/admin/import', roles: ['administrator', 'editor'] },
] as const satisfies readonly { label: string; href: string; roles: readonly Role[] }[]

/** In the menu, before the collections. */
export function DeskLinks({ user }: ServerProps) {
  const role = roleOf(user ?? null)
  if (role === null) return null
  return (
    <div className="nav-group">
      {pages
        .filter(({ roles }) => roles.some((one) => one === role))
        .map(({ label, href }) => (
          <a key={href} className="nav__link" href={href}>
            <span className="nav__link-label">{label}</span>
          </a>
        ))}
    </div>
  )
}
