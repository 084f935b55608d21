import { ButtonLink, ButtonRow } from '@evenkeel/ui'
import { feedPath } from '../../reading/faq-feed-address.ts'
import styles from './ask-form.module.css'

/** What happens next, and what does not. */
export function AskThanks() {
  return (
    <div className={styles.page}>
      <p>
        An advisor reads it. Questions that ask the same are answered together, with sources. Not every
        question becomes an answer: what concerns one person alone needs somebody who knows the whole case.
      </p>
      <p>
        Nobody can write back. Look at <a href="/faqs/changes">what changed</a> in some weeks, or follow the{' '}
        <a href={feedPath}>feed of changes</a>.
      </p>
      <ButtonRow>
        <ButtonLink href="/faqs">Back to the answers</ButtonLink>
        <ButtonLink href="/faqs/ask" tone="secondary">
          Ask something else
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
