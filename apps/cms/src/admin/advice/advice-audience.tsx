import type { Payload, TypedUser, UIFieldServerComponent } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { adviceContent, choosableSlugs } from './advice-content.ts'
import type { LinkNames } from './advice-from-form.ts'
import { AudiencePreview } from './audience-preview.tsx'

const LINKS_LOOKED_AT = 300

/** On a piece of advice: whom it would reach, from what is typed. The names of what it may link to come along. */
export const AdviceAudience: UIFieldServerComponent = async ({ payload, user }) => {
  if (!roleOf(user)) return null
  const [specialties, careerModels, { entries }] = await Promise.all([
    namesOf(payload, user, 'specialties'),
    namesOf(payload, user, 'career-models'),
    adviceContent(payload),
  ])
  return <AudiencePreview links={{ specialties, careerModels }} slugs={choosableSlugs(entries)} />
}

async function namesOf(
  payload: Payload,
  user: TypedUser,
  collection: 'specialties' | 'career-models',
): Promise<LinkNames> {
  const { docs } = await payload.find({
    collection,
    draft: true,
    select: { slug: true, name: true },
    limit: LINKS_LOOKED_AT,
    pagination: false,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return Object.fromEntries(docs.map(({ id, slug, name }) => [String(id), { slug, name }]))
}
