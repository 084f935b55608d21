const loopback = ['127.0.0.1', 'localhost']

/** The origins that may show a preview in a frame: the cms, on one machine under both of its names. */
export function whoMayFrame(cmsUrl: string | undefined): string[] {
  if (cmsUrl === undefined) return []
  const { protocol, hostname, port } = new URL(cmsUrl)
  if (!loopback.includes(hostname)) return [cmsUrl]
  return loopback.map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`)
}
