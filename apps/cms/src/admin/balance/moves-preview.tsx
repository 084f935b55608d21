'use client'

import {
  type Day,
  type MovedPath,
  movedPaths,
  movedPointInWords,
  personas,
  type TrajectoryPoint,
} from '@evenkeel/domain'
import { BalanceStrip } from '@evenkeel/ui'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { Fragment } from 'react'
import styles from '../view.module.css'
import { contentsWithForm, type Rated } from './rated-with-form.ts'

/** How the ratings in the form move the paths of the example applicants, against what readers have now. */
export function MovesPreview({ kind, rated, today }: MovesPreviewProps) {
  const [fields] = useAllFormFields()
  const contents = contentsWithForm(rated, kind, reduceFieldsToValues(fields, true))
  const moved = contents ? movedPaths(personas, { ...contents, today }) : []
  return (
    <section className={styles.preview} aria-label="Whom these ratings move">
      <h3 className={styles.title}>Whom these ratings move</h3>
      <div role="status">
        {contents === null && (
          <p className={styles.quiet}>
            Readers do not have this yet. Once it is published, changes are held against it here.
          </p>
        )}
        {contents !== null && moved.length === 0 && (
          <p className={styles.quiet}>
            No path of the {personas.length} example applicants differs from what readers have now.
          </p>
        )}
        <ul className={styles.moves}>
          {moved.map((path) => (
            <li key={`${path.persona.slug} ${path.name}`}>
              <strong>{path.persona.name}</strong>: {path.name}
              <ul className={styles.points}>
                {path.points.map((point) => (
                  <li key={`${point.stage} ${point.dimension}`}>{movedPointInWords(point)}</li>
                ))}
              </ul>
              <Strips path={path} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

interface MovesPreviewProps {
  readonly kind: keyof Rated
  readonly rated: Rated
  readonly today: Day
}

/** Each stage that moves as a strip, as readers have it now and as it would be. */
function Strips({ path: { points, before, after } }: { path: MovedPath }) {
  const stages = after.filter(({ stage }) => points.some((point) => point.stage === stage))
  return (
    <div className={styles.strips}>
      <span />
      <span>Now</span>
      <span>Then</span>
      {stages.map(({ stage, label, points: then }) => (
        <Fragment key={stage}>
          <span>{label}</span>
          <Strip title={`${label}, now`} points={before.find((one) => one.stage === stage)?.points ?? []} />
          <Strip title={`${label}, then`} points={then} />
        </Fragment>
      ))}
    </div>
  )
}

function Strip({ title, points }: { title: string; points: readonly TrajectoryPoint[] }) {
  const scoreOf = (dimension: string) => points.find((point) => point.dimension === dimension)?.score ?? null
  return (
    <BalanceStrip
      title={title}
      variant="compact"
      values={{
        time: scoreOf('time'),
        energy: scoreOf('energy'),
        control: scoreOf('control'),
        growth: scoreOf('growth'),
        'well-being': scoreOf('well-being'),
      }}
    />
  )
}
