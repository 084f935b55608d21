import pg from 'pg'

/** The database server that the tests may use; they make and drop databases of their own on it. */
function testServerUrl(): string {
  const url = process.env.TEST_DATABASE_URL
  if (!url) {
    throw new Error(
      'TEST_DATABASE_URL is not set: run these tests with "npm test" in the root of the checkout.',
    )
  }
  return url
}

/** The address of a database on the test server. */
export function databaseUrl(name: string): string {
  const url = new URL(testServerUrl())
  url.pathname = `/${name}`
  return url.href
}

/** Runs statements on the server's own database, where databases are made and dropped. */
export async function onTestServer(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: testServerUrl() })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
