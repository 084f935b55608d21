'use client'

import {
  audienceOf,
  choiceWarnings,
  type ChoosableSlugs,
  conditionWarnings,
  personas,
  reasonInWords,
} from '@evenkeel/domain'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import styles from '../view.module.css'
import { adviceFromForm, type LinkNames } from './advice-from-form.ts'

/** Which example applicants would get the advice as it stands in the form, and what is odd about its conditions. */
export function AudiencePreview({ links, slugs }: AudiencePreviewProps) {
  const [fields] = useAllFormFields()
  const advice = adviceFromForm(reduceFieldsToValues(fields, true), links)
  const audience = audienceOf(advice, personas)
  const named = [...Object.values(links.specialties), ...Object.values(links.careerModels)]
  const nameOf = (slug: string) => named.find((one) => one.slug === slug)?.name ?? slug
  const warnings = [...choiceWarnings(advice, slugs, nameOf), ...conditionWarnings(advice)]
  return (
    <section className={styles.preview} aria-label="Who would get this">
      <h3 className={styles.title}>Who would get this</h3>
      <div role="status">
        {warnings.length > 0 && (
          <ul className={styles.warnings}>
            {warnings.map(({ verdict, message }) => (
              <li key={message} data-verdict={verdict}>
                {message}
              </li>
            ))}
          </ul>
        )}
        <p>
          <strong>{audience.length}</strong> of {personas.length} example applicants, by the form as it stands
          now, saved or not.
        </p>
        <ul className={styles.people}>
          {audience.map(({ persona, because }) => (
            <li key={persona.slug}>
              <strong>{persona.name}</strong>
              <span className={styles.quiet}>
                {because.length === 0
                  ? 'No condition asks for anything more than the stage.'
                  : `Because: ${because.map((reason) => reasonInWords(reason, nameOf)).join('; ')}.`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

interface AudiencePreviewProps {
  readonly links: { readonly specialties: LinkNames; readonly careerModels: LinkNames }
  /** What readers can choose now. */
  readonly slugs: ChoosableSlugs
}
