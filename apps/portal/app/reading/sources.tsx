import { labelOf, type Source, sourceStrengths } from '@evenkeel/domain'
import { type SourceOfFact, SourceList } from '@evenkeel/ui'
import type { PagePart } from './lettered-sections.tsx'

/** A source of the content as the list of sources wants it: with its strength in words. */
export function inWords({ name, url, strength, checkedOn }: Source): SourceOfFact {
  return { name, url, checkedOn, kind: labelOf(sourceStrengths, strength) }
}

/** Sources of the content as a list. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return <SourceList sources={sources.map(inWords)} empty="No source is cited on this page itself." />
}

/** Who says so, as the last part of a page. */
export function sourcesPart(sources: readonly Source[]): PagePart {
  return { id: 'sources', title: 'Sources', body: <Sources sources={sources} /> }
}
