import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { enhancementFilesSchema } from '../app/enhancements.ts'
import { sha256 } from '../app/content/generation-file.ts'
import { portalFolder } from './checkout.ts'
import { readClientFiles } from './client-files.ts'
import { isServerBuild } from './server-build.ts'
import type { Site } from './site.ts'

/** What `remix vite:build` left: the pages, their files, the name of the build. */
export async function readBuiltSite(): Promise<
  Pick<Site, 'render' | 'clientFiles' | 'stylesheets' | 'enhancements'> & { build: string }
> {
  const buildPath = join(portalFolder, 'build/server/index.js')
  const build: unknown = await import(pathToFileURL(buildPath).href)
  if (!isServerBuild(build))
    throw new Error(`${buildPath} is not a build of the portal: run the build again.`)
  const enhancements = await readFile(join(portalFolder, 'build/enhancements.json'))
  return {
    render: createRequestHandler(build, 'production'),
    clientFiles: await readClientFiles(join(portalFolder, 'build/client')),
    stylesheets: stylesheetsOf(build),
    enhancements: enhancementFilesSchema.parse(JSON.parse(enhancements.toString())),
    // Pages name the scripts' files: where these change, so do the pages.
    build: `${build.assets.version}.${sha256(enhancements).slice(0, 8)}`,
  }
}

/** The style files that the root route links. */
function stylesheetsOf({ assets }: ServerBuild): string[] {
  return assets.routes.root?.css ?? []
}
