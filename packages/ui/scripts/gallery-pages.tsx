import '../src/styles/index.css'
import { readdirSync, writeFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { allExamples } from '../src/gallery/all-examples.ts'
import { samplePages } from '../src/gallery/sample-pages.tsx'

/** Bundled into the gallery's folder and run there: writes each page in both themes beside itself. */
const here = new URL('./', import.meta.url)
const sheets = readdirSync(new URL('assets/', here)).filter((name) => name.endsWith('.css'))

for (const [name, body] of Object.entries({ examples: <EveryExample />, ...samplePages })) {
  for (const theme of ['light', 'dark']) {
    const page = renderToStaticMarkup(<Page name={name} theme={theme} body={body} />)
    writeFileSync(new URL(`${name}-${theme}.html`, here), `<!doctype html>${page}`)
  }
}

function Page({ name, theme, body }: { name: string; theme: string; body: ReactNode }) {
  return (
    <html lang="en" data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{name}</title>
        {sheets.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={`assets/${sheet}`} />
        ))}
      </head>
      <body>{body}</body>
    </html>
  )
}

function EveryExample() {
  return Object.entries(allExamples).map(([folder, examples]) => (
    <section key={folder}>
      <h2>{folder}</h2>
      {Object.entries(examples).map(([name, example]) => (
        <div key={name}>
          <p>
            <small>{name}</small>
          </p>
          {example}
          <hr />
        </div>
      ))}
    </section>
  ))
}
