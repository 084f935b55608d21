import type { ProgramsOfSpecialty } from '@evenkeel/domain'
import { ButtonLink } from '@evenkeel/ui'

/** The way to the programs of a specialty, or a word on why none is shown. */
export function ProgramsLink({ name, programs: { count, query } }: ProgramsLinkProps) {
  if (count > 0)
    return (
      <p>
        <ButtonLink href={`/programs?${query}`} tone="secondary">
          {`Show ${count} ${count === 1 ? 'program' : 'programs'}`}
        </ButtonLink>
      </p>
    )
  return (
    <p>
      No published listing names {name.toLowerCase()} as its own. Many do not say which department houses
      them: <a href="/programs?specialty-unknown=only">look at those</a>, or{' '}
      <a href="/programs">at all programs</a>.
    </p>
  )
}

interface ProgramsLinkProps {
  readonly name: string
  readonly programs: ProgramsOfSpecialty
}
