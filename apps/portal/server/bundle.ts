import { writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import packageJson from '../package.json' with { type: 'json' }
import { bundleEnhancements } from './bundle-enhancements.ts'

// Bundles the web server to build/server.mjs. Our own packages are TypeScript source and go in; the others stay
// outside, and so does vite, which only development needs.
const outside = Object.keys(packageJson.dependencies).filter((name) => !name.startsWith('@evenkeel/'))

await build({
  entryPoints: ['server/main.ts'],
  outfile: 'build/server.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: [...outside, 'vite'],
  sourcemap: true,
  // Set before any library looks: React and express are slower without it.
  banner: { js: `process.env.NODE_ENV ||= 'production';` },
  logLevel: 'warning',
})

const { files } = await bundleEnhancements('build/client')
await writeFile('build/enhancements.json', JSON.stringify(files))
