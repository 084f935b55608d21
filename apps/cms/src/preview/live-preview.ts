import { passUntil, type PreviewKind, previewKinds } from '@evenkeel/domain'
import type { RootLivePreviewConfig } from 'payload'
import { roleOf } from '../access/roles.ts'
import { sessionOf } from './session-of.ts'
import { signPass } from './sign-pass.ts'

export interface PreviewSettings {
  /** Signs the passes; the portal has the same. */
  readonly secret: string
  readonly portalUrl: string
}

/** The collections with a preview, by the kind of their entries. */
const previewedCollections: Readonly<Record<PreviewKind, string>> = {
  programs: 'programs',
  specialties: 'specialties',
  faqs: 'faqs',
  guidePages: 'guide-pages',
}

/** The draft beside its form, on the portal's own page. Saving makes the page load again, since nothing is sent to it. */
export function livePreview({ secret, portalUrl }: PreviewSettings): RootLivePreviewConfig {
  return {
    collections: Object.values(previewedCollections),
    breakpoints: [
      { name: 'phone', label: 'Phone', width: 390, height: 844 },
      { name: 'tablet', label: 'Tablet', width: 834, height: 1112 },
      { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
    ],
    url: ({ data, collectionConfig, req }) => {
      const kind = previewKinds.find((one) => previewedCollections[one] === collectionConfig?.slug)
      const id: unknown = data.id
      const session = sessionOf(req.user)
      if (!kind || typeof id !== 'number' || !req.user || !roleOf(req.user) || session === null) return null
      const pass = { kind, document: id, person: req.user.id, session, until: passUntil(Date.now()) }
      return `${portalUrl}/preview?pass=${signPass(pass, secret)}`
    },
  }
}
