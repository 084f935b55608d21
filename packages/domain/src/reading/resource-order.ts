import { type Resource, resourceKinds } from './resource.ts'

/** Resources by kind, help lines first; inside by the editors' order, then by name. Kinds without any are left out. */
export function resourcesByKind(
  resources: readonly Resource[],
): { readonly kind: Resource['kind']; readonly label: string; readonly resources: readonly Resource[] }[] {
  return resourceKinds.flatMap(({ value: kind }) => {
    const ofKind = resources
      .filter((resource) => resource.kind === kind)
      .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'))
    return ofKind.length === 0 ? [] : [{ kind, label: headings[kind], resources: ofKind }]
  })
}

/** Headings over several of a kind. */
const headings: Readonly<Record<Resource['kind'], string>> = {
  'help-line': 'Help lines',
  official: 'Official bodies',
  community: 'Communities',
  instrument: 'Validated instruments',
  reference: 'References',
}
