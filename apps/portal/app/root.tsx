import '@evenkeel/ui/styles.css'
import { preloadedFaces } from '@evenkeel/ui/preloaded-faces'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { enhancementsOf } from './enhancements.ts'
import { FaultMessage, isMissing } from './frame/fault-message.tsx'
import { SiteFrame } from './frame/site-frame.tsx'
import { useNonce } from './http/nonce.ts'
import { pageMeta } from './page-meta.ts'
import { shipsScripts } from './ships-scripts.ts'

export function loader({ context }: LoaderFunctionArgs) {
  const { published, theme, portalUrl, isContentOld, enhancements, preview } = context
  return { asOf: published.asOf, theme, portalUrl, isContentOld, enhancements, preview }
}

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  ...preloadedFaces.map(
    (href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossOrigin: 'anonymous' }) as const,
  ),
]

/** Every page has words of its own; these are for faults. */
export const meta: MetaFunction<typeof loader> = (args) =>
  args.error === undefined
    ? []
    : pageMeta(args, {
        title: isMissing(args.error) ? 'Page not found' : 'Something broke',
        description: 'This page could not be shown.',
        isUnlisted: true,
      })

/** Around every page, also around those that tell of a fault; then the root's data may be missing. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  const matches = useMatches()
  const nonce = useNonce()
  const theme = data?.theme ?? 'system'
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        {data &&
          enhancementsOf(matches, data.preview !== null).map((name) => (
            <script key={name} type="module" src={data.enhancements[name]} />
          ))}
      </head>
      <body>
        <SiteFrame
          asOf={data?.asOf ?? null}
          theme={theme}
          isContentOld={data?.isContentOld ?? false}
          preview={data?.preview ?? null}
        >
          {children}
        </SiteFrame>
        {shipsScripts(matches) && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <FaultMessage error={useRouteError()} />
}
