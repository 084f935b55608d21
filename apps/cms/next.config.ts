import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@evenkeel/domain', '@evenkeel/ui'],
  poweredByHeader: false,
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  reactStrictMode: true,
  // Nothing here uses the image optimizer; open to anybody, it would cost processor time and disk.
  images: { unoptimized: true },
  // Pages and the API set their own headers (src/proxy.ts, src/http); this is for the files beside them.
  headers: () =>
    Promise.resolve([{ source: '/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] }]),
  // The type check of the workspace does this once for every package.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
