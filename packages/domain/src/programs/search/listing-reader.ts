import { newestDay } from '../../facts/fact-status.ts'
import { labelOf } from '../../frame/option.ts'
import { keysOf } from '../../frame/typed-record.ts'
import { usStates } from '../../frame/us-states.ts'
import type { Listing } from '../listing.ts'
import { programFacts } from '../program-facts.ts'
import type { IndexedListing } from './indexed-listing.ts'
import { normalizeText } from './text-match.ts'

/** Reads listings for an index. Names of places and institutions come again and again and are normalized once. */
export class ListingReader {
  readonly #normalized = new Map<string, string>()

  read(listing: Listing): IndexedListing {
    const { program, institution, specialty } = listing
    const stateName = labelOf(usStates, program.state)
    const name = normalizeText(program.name)
    const words = [
      institution.name,
      ...institution.alsoCalled,
      program.city,
      stateName,
      program.state,
      specialty?.name ?? '',
      ...(specialty?.alsoCalled ?? []),
      program.kind,
    ]
    return {
      listing,
      text: `${name} ${words.map((text) => this.#normalize(text)).join(' ')}`,
      sortName: `${this.#normalize(institution.name)} ${name}`,
      sortPlace: `${this.#normalize(stateName)} ${this.#normalize(program.city)}`,
      checkedOn: newestDay(program.evidence),
      knownFacts: factKeys.reduce((known, key) => known + (program.facts[key] === null ? 0 : 1), 0),
    }
  }

  #normalize(text: string): string {
    const known = this.#normalized.get(text)
    if (known !== undefined) return known
    const normalized = normalizeText(text)
    this.#normalized.set(text, normalized)
    return normalized
  }
}

const factKeys = keysOf(programFacts)
