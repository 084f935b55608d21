import type { ContentKind } from '../content/content-kinds.ts'

/** The kinds whose drafts can be looked at as readers would see them. */
export const previewKinds = ['programs', 'specialties', 'faqs', 'guidePages'] as const satisfies ContentKind[]
export type PreviewKind = (typeof previewKinds)[number]

/** What a preview link allows: to see the draft of one document, with the rights of one person, until a moment. */
export interface PreviewPass {
  readonly kind: PreviewKind
  /** Id of the document in the CMS. */
  readonly document: number
  /** Id of the person who asked for it. */
  readonly person: number
  /** The session in which they did: a preview ends with it. */
  readonly session: string
  /** Seconds since 1970. */
  readonly until: number
}

/** A pass as text, without its signature: 'faqs.12.3.0f8b-77.1795862700'. */
export function printPass({ kind, document, person, session, until }: PreviewPass): string {
  return [kind, document, person, session, until].join('.')
}

/** Reads such a text; null for anything else. Whether it is signed is for whoever holds the secret to say. */
export function readPass(text: string): PreviewPass | null {
  const [, name, document, person, session = '', until] = shape.exec(text) ?? []
  const kind = previewKinds.find((one) => one === name)
  if (!kind) return null
  return { kind, document: Number(document), person: Number(person), session, until: Number(until) }
}

const shape = /^(\w{1,20})\.(\d{1,10})\.(\d{1,10})\.([\w-]{1,64})\.(\d{1,12})$/

const quarterSeconds = 15 * 60

/**
 * Until when a pass holds that is made now: the end of the next quarter of an hour, so between 15 and 30 minutes.
 * Whoever asks again within the same quarter gets the same link, and the page that they look at stays.
 */
export function passUntil(nowMs: number): number {
  return (Math.floor(nowMs / 1000 / quarterSeconds) + 2) * quarterSeconds
}

/** True while a pass holds. A pass for longer than any is made for was not made here. */
export function holds({ until }: PreviewPass, nowMs: number): boolean {
  return nowMs < until * 1000 && until <= passUntil(nowMs)
}
