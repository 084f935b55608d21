import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { portalFolder } from './checkout.ts'
import { readClientFiles } from './client-files.ts'
import { isServerBuild } from './server-build.ts'
import type { Site } from './site.ts'

/** What `remix vite:build` left: the pages, their files, the name of the build. */
export async function readBuiltSite(): Promise<
  Pick<Site, 'render' | 'clientFiles' | 'stylesheets'> & { build: string }
> {
  const buildPath = join(portalFolder, 'build/server/index.js')
  const build: unknown = await import(pathToFileURL(buildPath).href)
  if (!isServerBuild(build))
    throw new Error(`${buildPath} is not a build of the portal: run the build again.`)
  return {
    render: createRequestHandler(build, 'production'),
    clientFiles: await readClientFiles(join(portalFolder, 'build/client')),
    stylesheets: stylesheetsOf(build),
    build: build.assets.version,
  }
}

/** The style files that the root route links. */
function stylesheetsOf({ assets }: ServerBuild): string[] {
  return assets.routes.root?.css ?? []
}
