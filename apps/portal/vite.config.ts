import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    remix({
      // Every flag that makes the move to React Router 7 a rename, except v3_lazyRouteDiscovery: that one alone
      // serves the manifest endpoint, which has an open denial-of-service finding.
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: false,
      },
    }),
  ],
  // Both are TypeScript source: they are compiled into the server's build too.
  ssr: { noExternal: [/^@evenkeel\//] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: styleTogether } },
  },
}))

/**
 * All styles in one file: ten kilobytes that are asked for once, instead of a dozen small files before each first
 * paint. It begins with the root's styles, which fix the order of the layers.
 */
function styleTogether(id: string): string | undefined {
  return /\.css(?:\?|$)/.test(id) ? 'styles' : undefined
}
