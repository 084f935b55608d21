import { build } from 'esbuild'
import { type EnhancementFiles, enhancementFilesSchema, enhancementNames } from '../app/enhancements.ts'
import { portalFolder } from './checkout.ts'

export interface BundledEnhancements {
  /** Address of each script. */
  readonly files: EnhancementFiles
  /** The addresses that a file loads in turn, by the file's address. */
  readonly loads: ReadonlyMap<string, readonly string[]>
}

/**
 * Bundles `enhance/*.ts` into `<clientFolder>/assets`, under names that carry a hash of their content; what two of
 * them share becomes a file of its own.
 */
export async function bundleEnhancements(clientFolder: string): Promise<BundledEnhancements> {
  const { metafile } = await build({
    absWorkingDir: portalFolder,
    entryPoints: enhancementNames.map((name) => `enhance/${name}.ts`),
    outbase: 'enhance',
    outdir: `${clientFolder}/assets`,
    entryNames: '[name]-[hash]',
    chunkNames: 'enhancement-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  })
  const outputs = Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
    address: addressOf(path),
    name: entryPoint?.replace(/^enhance\/|\.ts$/g, ''),
    loads: imports.map((one) => addressOf(one.path)),
  }))
  return {
    files: enhancementFilesSchema.parse(
      Object.fromEntries(outputs.flatMap(({ name, address }) => (name ? [[name, address]] : []))),
    ),
    loads: new Map(outputs.map(({ address, loads }) => [address, loads])),
  }
}

function addressOf(path: string): string {
  return path.slice(path.lastIndexOf('/assets/'))
}
