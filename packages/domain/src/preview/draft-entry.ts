import { contentKinds, type Entry } from '../content/content-kinds.ts'
import { type MendedDraft, mendedDraft } from './mended-draft.ts'
import type { PreviewKind } from './preview-pass.ts'
import { standIns } from './stand-ins.ts'

/** A draft of a kind as far as it goes. */
export type DraftEntry = {
  readonly [K in PreviewKind]: MendedDraft<Entry<K>> & { readonly kind: K }
}[PreviewKind]

/** Puts a draft of any state into the form in which readers' pages can show it; says what is missing for that. */
export function draftEntry(kind: PreviewKind, raw: unknown): DraftEntry {
  switch (kind) {
    case 'programs':
      return { kind, ...mendedDraft(contentKinds.programs, raw, standIns.programs) }
    case 'specialties':
      return { kind, ...mendedDraft(contentKinds.specialties, raw, standIns.specialties) }
    case 'faqs':
      return { kind, ...mendedDraft(contentKinds.faqs, raw, standIns.faqs) }
    case 'guidePages':
      return { kind, ...mendedDraft(contentKinds.guidePages, raw, standIns.guidePages) }
  }
}

/** The fields in which something is missing or not right yet, in an editor's words, each once. */
export function fieldsWithGaps({ gaps }: Pick<DraftEntry, 'gaps'>): string[] {
  return [...new Set(gaps.map(({ path }) => inWords(path.split('.', 1)[0] ?? '')))]
}

/** 'variesByProgram' is “varies by program”. */
function inWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
