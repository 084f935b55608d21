import { choosable, type ChoosableSlugs, type Content, parseSnapshot } from '@evenkeel/domain'
import type { Payload } from 'payload'
import { buildSnapshot } from '../../snapshot/build-snapshot.ts'

/** What advice and trajectories are made of, as readers have it now: profiles, career models and guidance only. */
export async function adviceContent(payload: Payload): Promise<Content> {
  const kinds = ['specialties', 'careerModels', 'guidance'] as const
  return parseSnapshot(await buildSnapshot(payload, {}, '1970-01-01T00:00:00.000Z', kinds))
}

/** The slugs of what readers can choose in this content. */
export function choosableSlugs(entries: Content['entries']): ChoosableSlugs {
  const { specialties, careerModels } = choosable(entries)
  return {
    specialties: specialties.map(({ slug }) => slug),
    careerModels: careerModels.map(({ slug }) => slug),
  }
}
