import { Button, ButtonRow, Notice } from '@evenkeel/ui'
import styles from './result.module.css'

/** Asks before everything is erased; a script shows it and does what is chosen. */
export function StartOverQuestion() {
  return (
    <div className={styles.question} data-start-over-question data-print="none" hidden>
      <Notice title="Erase your answers and begin with the first question?">
        <p>We keep nothing, so nobody can bring them back. Download them first if you may want them again.</p>
        <ButtonRow>
          <Button type="button" data-start-over-yes>
            Erase and start over
          </Button>
          <Button type="button" tone="secondary" data-start-over-no>
            Keep my answers
          </Button>
        </ButtonRow>
      </Notice>
    </div>
  )
}
