// Renders every example and the sample pages to static HTML, light and dark, in a temporary folder; prints where,
// and how heavy the CSS is. To look at, not to commit.
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'evenkeel-gallery-')))
await mkdir(outDir, { recursive: true })

await build({
  root,
  base: './',
  logLevel: 'warn',
  esbuild: { jsx: 'automatic' },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/gallery/render-gallery.tsx',
    outDir,
    emptyOutDir: false,
    ssrEmitAssets: true,
    cssCodeSplit: false,
    cssMinify: true,
    assetsInlineLimit: 0,
    rollupOptions: { output: { entryFileNames: 'render.mjs', assetFileNames: 'assets/[name][extname]' } },
  },
})

const { renderGallery } = await import(pathToFileURL(join(outDir, 'render.mjs')).href)
const sheets = (await readdir(join(outDir, 'assets'))).filter((name) => name.endsWith('.css'))
for (const [name, body] of Object.entries(renderGallery())) {
  for (const theme of ['light', 'dark']) {
    const links = sheets.map((sheet) => `<link rel="stylesheet" href="assets/${sheet}">`).join('')
    const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>${links}`
    const html = `<!doctype html><html lang="en" data-theme="${theme}"><head>${head}</head><body>${body}</body></html>`
    await writeFile(join(outDir, `${name}-${theme}.html`), html)
  }
}
for (const sheet of sheets) {
  const css = await readFile(join(outDir, 'assets', sheet))
  console.log(`${sheet}: ${css.length} bytes, ${gzipSync(css).length} gzipped`)
}
console.log(outDir)
