import type { ProgramsOfSpecialty } from '@evenkeel/domain'
import { ButtonLink } from '@evenkeel/ui'

/** The way to the programs of a specialty, or a word on why none is shown. */
export function ProgramsLink({ name, programs: { count, query, silent } }: ProgramsLinkProps) {
  if (count > 0)
    return (
      <>
        <p>
          <ButtonLink href={`/programs?${query}`} tone="secondary">
            {`Show ${count} ${count === 1 ? 'program' : 'programs'}`}
          </ButtonLink>
        </p>
        {silent > 0 && (
          <p>
            {silent === 1 ? '1 more listing does' : `${silent} more listings do`} not say which specialty
            houses them: <a href={silentOnes}>look at those</a> too.
          </p>
        )}
      </>
    )
  return (
    <p>
      No published listing names {name.toLowerCase()} as its own. Many do not say which department houses
      them: <a href={silentOnes}>look at those</a>, or <a href="/programs">at all programs</a>.
    </p>
  )
}

const silentOnes = '/programs?specialty-unknown=only'

interface ProgramsLinkProps {
  readonly name: string
  readonly programs: ProgramsOfSpecialty
}
