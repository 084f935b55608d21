import type { AppLoadContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'
import { Outlet, Scripts, useLoaderData } from '@remix-run/react'
import * as entry from '../app/entry.server.tsx'
import { useNonce } from '../app/http/nonce.ts'
import * as security from '../app/routes/[.]well-known.security[.]txt.ts'
import * as robots from '../app/routes/[robots.txt].ts'
import * as sitemap from '../app/routes/[sitemap.xml].ts'
import * as api from '../app/routes/api.$.ts'
import * as questions from '../app/routes/assessment.questions/route.tsx'
import * as faq from '../app/routes/faqs.$slug/route.tsx'
import * as helpful from '../app/routes/faqs.$slug_.helpful/route.tsx'
import * as ask from '../app/routes/faqs.ask/route.tsx'
import * as faqFeed from '../app/routes/faqs.changes[.]atom.ts'
import * as csv from '../app/routes/programs.export[.]csv.ts'
import * as report from '../app/routes/programs.$slug_.report/route.tsx'
import * as theme from '../app/routes/theme.ts'

function Root() {
  return (
    <html lang="en">
      <body>
        <Outlet />
      </body>
    </html>
  )
}

function Missing() {
  return (
    <html lang="en">
      <body>
        <h1>No such page</h1>
      </body>
    </html>
  )
}

/** Says what it saw, and how often it was asked. */
const plain = {
  loader({ request, context }: LoaderFunctionArgs) {
    rendered.push(request.url)
    return {
      theme: context.theme,
      asOf: context.published.asOf,
      userAgent: request.headers.get('user-agent'),
    }
  },
  default: function Plain() {
    return <pre>{JSON.stringify(useLoaderData<typeof plain.loader>())}</pre>
  },
}

function WithScripts() {
  return (
    <>
      <h1>A tool</h1>
      <Scripts nonce={useNonce()} />
    </>
  )
}

/** Says the address back, as a page with search words does. */
const echo = {
  loader: ({ request }: LoaderFunctionArgs) => ({ words: new URL(request.url).searchParams.get('words') }),
  default: function Echo() {
    return <p>{useLoaderData<typeof echo.loader>().words}</p>
  },
}

function Enhanced() {
  return (
    <>
      <h1>A list</h1>
      <script type="module" src="/assets/finder-abc.js" />
    </>
  )
}

function breakDown(): AppLoadContext {
  throw new Error('A loader broke')
}

/** Addresses for which a test page was rendered. */
export const rendered: string[] = []

const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_routeConfig: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: false,
  unstable_optimizeDeps: false,
}

type RouteModule = ServerBuild['routes'][string]['module']

/** Remix's types want a component of every route; resource routes have none. */
function resource(module: Omit<RouteModule, 'default'>): RouteModule {
  return module as RouteModule
}

/** A page with a form, without what only the real root uses. */
function formPage(route: Pick<RouteModule, 'loader' | 'action' | 'headers' | 'default'>): RouteModule {
  return { loader: route.loader, action: route.action, headers: route.headers, default: route.default }
}

const modules: Record<string, { path: string; module: RouteModule }> = {
  api: { path: 'api/*', module: resource(api) },
  theme: { path: 'theme', module: resource(theme) },
  robots: { path: 'robots.txt', module: resource(robots) },
  sitemap: { path: 'sitemap.xml', module: resource(sitemap) },
  security: { path: '.well-known/security.txt', module: resource(security) },
  faqFeed: { path: 'faqs/changes.atom', module: resource(faqFeed) },
  csv: { path: 'programs/export.csv', module: resource(csv) },
  report: { path: 'programs/:slug/report', module: formPage(report) },
  ask: { path: 'faqs/ask', module: formPage(ask) },
  questions: { path: 'assessment/questions', module: formPage(questions) },
  helpful: { path: 'faqs/:slug/helpful', module: formPage(helpful) },
  faq: { path: 'faqs/:slug', module: { loader: faq.loader, default: faq.default } },
  plain: { path: 'plain', module: plain },
  echo: { path: 'echo', module: echo },
  enhanced: { path: 'enhanced', module: { default: Enhanced } },
  scripts: { path: 'with-scripts', module: { default: WithScripts } },
  broken: { path: 'broken', module: { loader: breakDown, default: Root } },
}

/** The portal's own machine routes and its forms beside pages made for tests, as if Remix had built them. */
export const testBuild: ServerBuild = {
  mode: 'production',
  entry: { module: entry },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  isSpaMode: false,
  future,
  routes: {
    root: { id: 'root', path: '', module: { default: Root, ErrorBoundary: Missing } },
    ...Object.fromEntries(
      Object.entries(modules).map(([id, { path, module }]) => [id, { id, path, module, parentId: 'root' }]),
    ),
  },
  assets: {
    entry: { imports: [], module: '/assets/entry.js' },
    url: '/assets/manifest.js',
    version: 'test',
    routes: Object.fromEntries(
      ['root', ...Object.keys(modules)].map((id) => [
        id,
        {
          id,
          path: modules[id]?.path ?? '',
          parentId: id === 'root' ? undefined : 'root',
          module: `/assets/${id}.js`,
          hasAction: false,
          hasLoader: ['plain', 'echo', 'broken', 'faq', 'questions'].includes(id),
          hasClientAction: false,
          hasClientLoader: false,
          hasErrorBoundary: id === 'root',
        },
      ]),
    ),
  },
}
