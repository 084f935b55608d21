import { Button, ButtonRow } from '@evenkeel/ui'
import styles from './helpful-form.module.css'

/** Yes or no, sent as a form: no cookie, no script, nothing about who says so. */
export function HelpfulForm({ slug, version }: { slug: string; version: string }) {
  return (
    <form className={styles.form} method="post" action={`/faqs/${slug}/helpful`} data-print="none">
      <p id="was-it-helpful">Was this helpful?</p>
      <input type="hidden" name="version" value={version} />
      <div role="group" aria-labelledby="was-it-helpful">
        <ButtonRow>
          <Button tone="secondary" name="helpful" value="yes">
            Yes
          </Button>
          <Button tone="secondary" name="helpful" value="no">
            No
          </Button>
        </ButtonRow>
      </div>
    </form>
  )
}
