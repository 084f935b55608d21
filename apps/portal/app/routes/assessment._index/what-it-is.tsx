import { ExternalLink } from '@evenkeel/ui'

/** The limits of the assessment in plain words, and whom to ask where they end. */
export function WhatItIs({ instruments }: { instruments: readonly Instrument[] }) {
  return (
    <>
      <p>
        It is an aid for reflection: our own questions, sorted by time, energy, control, growth and
        well-being, and arithmetic that you can check on the <a href="/about/method">method page</a>. Ratings
        of specialties and jobs are mostly editors’ estimates, and each one says so.
      </p>
      <p>
        It is not a validated instrument and not a clinical one. It finds no illness and rules none out, says
        nothing about your chances in the Match, and cannot know your program. If you are not well, talk to
        somebody: <a href="/help">see who answers</a>. In the United States <a href="tel:988">988</a> answers
        calls and texts at all hours.
      </p>
      {instruments.length > 0 && (
        <p>
          Questionnaires that were tested for validity, elsewhere:{' '}
          {instruments.map(({ slug, name, url }, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              {url === null ? name : <ExternalLink href={url}>{name}</ExternalLink>}
            </span>
          ))}
          .
        </p>
      )}
    </>
  )
}

interface Instrument {
  readonly slug: string
  readonly name: string
  readonly url: string | null
}
