import {
  type CollectionChange,
  type FacetChange,
  fateWords,
  type LinkingEntry,
  type PageChange,
  type PersonaChange,
} from '@evenkeel/domain'
import type { ReactNode } from 'react'
import styles from './impact.module.css'

/** So many are shown of each; how many more there are is said. */
const mostShown = 20

export function PagesPart({ pages, portalUrl }: { pages: readonly PageChange[]; portalUrl: string | null }) {
  return (
    <Part title="Pages" count={pages.length}>
      {pages.slice(0, mostShown).map(({ path, name, fate, because }) => (
        <li key={path}>
          <PortalLink path={fate === 'appears' ? null : path} portalUrl={portalUrl}>
            {name}
          </PortalLink>{' '}
          <span className={styles.fate} data-fate={fate}>
            {fateWords[fate]}
          </span>{' '}
          <span className={styles.quiet}>
            {path}
            {fate === 'changes' && `: ${because}`}
          </span>
        </li>
      ))}
    </Part>
  )
}

export function CollectionsPart({ collections }: { collections: readonly CollectionChange[] }) {
  return (
    <Part title="Collections" count={collections.length}>
      {collections.slice(0, mostShown).map(({ slug, title, before, after, ...names }) => (
        <li key={slug}>
          <strong>{title}</strong>{' '}
          <span className={styles.quiet}>
            {before === after ? `${after} programs` : `${before} → ${after} programs`}
          </span>
          <Named words="Comes in" names={names.entering} />
          <Named words="Falls out" names={names.leaving} />
          <Named words="Stays and changes" names={names.changing} />
        </li>
      ))}
    </Part>
  )
}

export function PersonasPart({ personas }: { personas: readonly PersonaChange[] }) {
  return (
    <Part title="Example applicants" count={personas.length}>
      {personas.map(({ persona, adviceGained, adviceLost, isAdviceReordered, paths, programs }) => (
        <li key={persona.slug}>
          <strong>{persona.name}</strong>
          <Named words="Gets the advice" names={adviceGained} />
          <Named words="Does not get any more" names={adviceLost} />
          {isAdviceReordered && <p>Gets the same advice in another order.</p>}
          {paths.map(({ name, changes }) => (
            <Named key={name} words={name} names={changes} />
          ))}
          <Named
            words="Programs on their visa"
            names={programs.map(({ name, before, after }) => `${name}: ${before} → ${after}`)}
          />
        </li>
      ))}
    </Part>
  )
}

export function LinksPart({
  links,
  portalUrl,
}: {
  links: readonly LinkingEntry[]
  portalUrl: string | null
}) {
  return (
    <Part title="Answers, advice and pages that lead there" count={links.length}>
      {links.slice(0, mostShown).map(({ kind, name, path, leadsTo, isBroken }) => (
        <li key={`${kind} ${path ?? name} ${leadsTo}`}>
          <PortalLink path={path} portalUrl={portalUrl}>
            {name}
          </PortalLink>{' '}
          <span className={styles.fate} data-fate={isBroken ? 'goes' : 'changes'}>
            {isBroken ? 'would lead to nothing' : 'leads to a page that changes'}
          </span>{' '}
          <span className={styles.quiet}>{leadsTo}</span>
        </li>
      ))}
    </Part>
  )
}

export function FacetsPart({ facets }: { facets: readonly FacetChange[] }) {
  if (facets.length === 0) return null
  return (
    <section>
      <h2>Numbers beside the filters</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Filter</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {facets.slice(0, mostShown).map(({ label, before, after }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More count={facets.length} />
    </section>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.list}>{children}</ul>
      <More count={count} />
    </section>
  )
}

function More({ count }: { count: number }) {
  if (count <= mostShown) return null
  return <p className={styles.quiet}>And {(count - mostShown).toLocaleString('en-US')} more.</p>
}

function Named({ words, names }: { words: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div className={styles.named}>
      {words}:
      <ul>
        {names.slice(0, mostShown).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <More count={names.length} />
    </div>
  )
}

function PortalLink({
  path,
  portalUrl,
  children,
}: {
  path: string | null
  portalUrl: string | null
  children: ReactNode
}) {
  if (path === null || portalUrl === null) return <strong>{children}</strong>
  return (
    <a href={`${portalUrl}${path}`} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
