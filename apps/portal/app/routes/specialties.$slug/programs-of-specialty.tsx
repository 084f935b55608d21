import { ButtonLink } from '@evenkeel/ui'

/** The way to the programs that a specialty's departments house, or a word on why none is shown. */
export function ProgramsOfSpecialty({ slug, name, programs }: ProgramsOfSpecialtyProps) {
  if (programs > 0)
    return (
      <p>
        <ButtonLink href={`/programs?specialty=${slug}`} tone="secondary">
          {`Show ${programs} ${programs === 1 ? 'program' : 'programs'} housed in ${name.toLowerCase()}`}
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

interface ProgramsOfSpecialtyProps {
  readonly slug: string
  readonly name: string
  readonly programs: number
}
