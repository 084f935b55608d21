import type { Server } from 'node:http'
import { createRequestHandler } from '@remix-run/node'
import type { RequestHandler } from 'express'
import { enhancementFilesSchema, enhancementNames } from '../app/enhancements.ts'
import { portalFolder } from './checkout.ts'
import { isServerBuild } from './server-build.ts'
import type { Site } from './site.ts'

/** The pages straight from source, through vite: an edit shows at the next request. */
export async function startDevelopmentSite(server: Server): Promise<
  Pick<Site, 'render' | 'clientFiles' | 'stylesheets' | 'enhancements'> & {
    middleware: RequestHandler
    close: () => Promise<void>
  }
> {
  // Not a dependency of production: neither vite nor what it loads is there.
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: portalFolder,
    // Reloading goes over the portal's own port.
    server: { middlewareMode: true, hmr: { server } },
  })
  const load = async () => {
    const build: unknown = await vite.ssrLoadModule('virtual:remix/server-build')
    if (!isServerBuild(build)) throw new Error('vite gave something else than the portal')
    return build
  }
  return {
    middleware: vite.middlewares,
    render: createRequestHandler(load, 'development'),
    clientFiles: new Map(),
    stylesheets: [],
    // vite serves the sources themselves.
    enhancements: enhancementFilesSchema.parse(
      Object.fromEntries(enhancementNames.map((name) => [name, `/enhance/${name}.ts`])),
    ),
    close: () => vite.close(),
  }
}
