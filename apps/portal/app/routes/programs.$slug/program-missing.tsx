import { ButtonLink, PageTitle } from '@evenkeel/ui'
import { wordsOfAddress } from './words-of-address.ts'

/** For the address of a program that is not listed: perhaps it is listed under another name. */
export function ProgramMissing({ slug }: { slug: string }) {
  const words = wordsOfAddress(slug)
  return (
    <PageTitle
      plate="Not found"
      title="No program is listed here"
      lede="It may be listed under another name, or its listing was taken back because nobody could show that the program exists."
    >
      <p>
        {words !== '' && (
          <>
            <ButtonLink href={`/programs?q=${encodeURIComponent(words)}`}>
              Search for “{words}”
            </ButtonLink>{' '}
          </>
        )}
        <ButtonLink href="/programs" tone="secondary">
          See all programs
        </ButtonLink>
      </p>
    </PageTitle>
  )
}
