import { mostCompared } from '@evenkeel/domain'
import { ButtonLink, EmptyState } from '@evenkeel/ui'
import { savedHref } from '../../programs/list-address.ts'
import type { ComparePage } from './compare-page.ts'

/** For an address that names no program, or one: how to get two side by side. */
export function NothingToCompare({ columns }: Pick<ComparePage, 'columns'>) {
  const [only] = columns
  return (
    <EmptyState
      title={only ? `${only.institution} needs a second one beside it` : 'Choose what to compare'}
      actions={
        <>
          <ButtonLink href="/programs">Find programs</ButtonLink>
          <ButtonLink href={savedHref(columns.map(({ slug }) => slug))} tone="secondary">
            Your list
          </ButtonLink>
        </>
      }
    >
      <p>
        Tick two to {mostCompared} programs in the list of results, or in a list of your own, and press
        “Compare”. They then stand side by side here, and the address of this page can be kept or sent on.
      </p>
    </EmptyState>
  )
}
