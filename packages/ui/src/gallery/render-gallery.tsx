import '../styles/index.css'
import { renderToStaticMarkup } from 'react-dom/server'
import { allExamples } from './all-examples.ts'
import { samplePages } from './sample-pages.tsx'

/** The bodies of the gallery's pages by file name: one with every example, and the sample pages. */
export function renderGallery(): Readonly<Record<string, string>> {
  const pages = Object.entries(samplePages).map(([name, page]) => [name, renderToStaticMarkup(page)])
  return { examples: renderToStaticMarkup(<EveryExample />), ...Object.fromEntries(pages) }
}

function EveryExample() {
  return (
    <main>
      {Object.entries(allExamples).map(([folder, examples]) => (
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
      ))}
    </main>
  )
}
