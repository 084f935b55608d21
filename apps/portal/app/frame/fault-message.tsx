import { ButtonLink, PageTitle } from '@evenkeel/ui'
import { isRouteErrorResponse } from '@remix-run/react'

/** Whether an error says that the thing asked for does not exist. */
export function isMissing(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status === 404
}

/** A page that could not be shown: what happened, in plain words, and ways on. */
export function FaultMessage({ error }: { error: unknown }) {
  return isMissing(error) ? <PageMissing words={wordsOf(error)} /> : <PageBroken />
}

/** What the loader said about the missing thing; null where it said nothing. */
function wordsOf(error: unknown): string | null {
  return isRouteErrorResponse(error) && typeof error.data === 'string' && error.data !== ''
    ? error.data
    : null
}

/** For addresses at which nothing is. `words` say what was looked for. */
export function PageMissing({ words }: { words?: string | null }) {
  return (
    <PageTitle
      plate="Not found"
      title="There is no page here"
      lede={`${words ? `${words} ` : ''}The address may be mistyped, or what stood here was taken back by its editors. All that is published can be reached from the contents above.`}
    >
      <p>
        <ButtonLink href="/programs">Find programs</ButtonLink>{' '}
        <ButtonLink href="/" tone="secondary">
          Go to the start page
        </ButtonLink>
      </p>
    </PageTitle>
  )
}

function PageBroken() {
  return (
    <PageTitle
      plate="Our fault"
      title="Something broke on our side"
      lede="It was noted, and it is nothing that you did. Load the page again in a moment, or go on elsewhere."
    >
      <p>
        <ButtonLink href="/" tone="secondary">
          Go to the start page
        </ButtonLink>
      </p>
    </PageTitle>
  )
}
