// Renders every example and the sample pages to static HTML, light and dark, in a temporary folder or the one named;
// says where, and how heavy the CSS is. To look at, not to commit.
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const folder = process.argv[2]
const outDir = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), 'evenkeel-gallery-'))

await build({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  base: './',
  logLevel: 'error',
  esbuild: { jsx: 'automatic' },
  ssr: { noExternal: true },
  build: {
    ssr: 'scripts/gallery-pages.tsx',
    outDir,
    emptyOutDir: false,
    ssrEmitAssets: true,
    cssCodeSplit: false,
    cssMinify: true,
    assetsInlineLimit: 0,
    rollupOptions: { output: { entryFileNames: 'pages.mjs', assetFileNames: 'assets/[name][extname]' } },
  },
})
await import(pathToFileURL(join(outDir, 'pages.mjs')).href)

for (const sheet of await readdir(join(outDir, 'assets'))) {
  if (!sheet.endsWith('.css')) continue
  const css = await readFile(join(outDir, 'assets', sheet))
  process.stdout.write(`${sheet}: ${css.length} bytes, ${gzipSync(css).length} gzipped\n`)
}
process.stdout.write(`${outDir}\n`)
