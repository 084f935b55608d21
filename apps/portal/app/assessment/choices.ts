import { choosable, type Content, inEditorsOrder, listingsOf, type Option } from '@evenkeel/domain'

/** What can be chosen because it is published. */
export interface Choices {
  readonly specialties: readonly Option[]
  readonly careerModels: readonly Option[]
  readonly residencies: readonly Option[]
  readonly fellowships: readonly Option[]
}

/** The specialties, ways of working and listings that a person can name, by name. */
export function choicesOf(content: Content): Choices {
  const { specialties, careerModels } = choosable(content.entries)
  const listings = (kind: 'residency' | 'fellowship') =>
    byLabel(
      listingsOf(content)
        .filter(({ program }) => program.kind === kind)
        .map(({ program, institution }) => ({
          value: program.slug,
          label: `${institution.name}, ${program.city}, ${program.state}`,
        })),
    )
  return {
    specialties: byLabel(specialties.map(({ slug, name }) => ({ value: slug, label: name }))),
    careerModels: inEditorsOrder(careerModels).map(({ slug, name }) => ({ value: slug, label: name })),
    residencies: listings('residency'),
    fellowships: listings('fellowship'),
  }
}

function byLabel(options: readonly Option[]): Option[] {
  return [...options].sort((a, b) => a.label.localeCompare(b.label, 'en'))
}
