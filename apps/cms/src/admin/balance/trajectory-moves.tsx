import type { Content } from '@evenkeel/domain'
import type { UIFieldServerComponent } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { today } from '../../clock.ts'
import { adviceContent } from '../advice/advice-content.ts'
import { MovesPreview } from './moves-preview.tsx'

/** On a profile or a career model: how the ratings in the form would move the example applicants. */
export const TrajectoryMoves: UIFieldServerComponent = async ({ payload, user, collectionSlug }) => {
  if (!roleOf(user)) return null
  const { entries } = await adviceContent(payload)
  const kind = collectionSlug === 'specialties' ? 'specialties' : 'careerModels'
  return <MovesPreview kind={kind} rated={ratedOnly(entries)} today={today()} />
}

/** The words of a profile are no part of a trajectory: they stay on the server. */
function ratedOnly({ specialties, careerModels }: Content['entries']) {
  const wordless = { body: [], strengths: [], strains: [], figures: [], sources: [] }
  return {
    specialties: specialties.map((one) => ({ ...one, ...wordless, attributes: [], reflections: [] })),
    careerModels: careerModels.map((one) => ({ ...one, ...wordless })),
  }
}
