const LOOPBACK = ['127.0.0.1', 'localhost']

/** The origins from which the admin's own requests come: its public address and, on one machine, its other name. */
export function ownOrigins(cmsUrl: string): string[] {
  const { protocol, hostname, port } = new URL(cmsUrl)
  if (!LOOPBACK.includes(hostname)) return [cmsUrl]
  return LOOPBACK.map((host) => `${protocol}//${host}${port ? `:${port}` : ''}`)
}
