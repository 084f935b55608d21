import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  transpilePackages: ['@evenkeel/domain', '@evenkeel/ui'],
  poweredByHeader: false,
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
  reactStrictMode: true,
  // The type check of the workspace does this once for every package.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
