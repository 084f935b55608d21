import { ButtonLink, PageTitle } from '@evenkeel/ui'
import { isRouteErrorResponse } from '@remix-run/react'

/** Whether an error says that the thing asked for does not exist. */
export function isMissing(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status === 404
}

/** A page that could not be shown: what happened, in plain words, and ways on. */
export function FaultMessage({ error }: { error: unknown }) {
  return isMissing(error) ? <PageMissing /> : <PageBroken />
}

/** For addresses at which nothing is. */
export function PageMissing() {
  return (
    <PageTitle
      plate="Not found"
      title="There is no page here"
      lede="The address may be mistyped, or what stood here was taken back by its editors. All that is published can be reached from the contents above."
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
