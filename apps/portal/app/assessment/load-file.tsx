import { Button, Field } from '@evenkeel/ui'
import styles from './load-file.module.css'

/** Takes a file of answers that was downloaded here: it is read, shown, and forgotten. */
export function LoadFile({ problem = null }: { problem?: string | null }) {
  return (
    <form
      className={styles.form}
      method="post"
      action="/assessment/questions"
      encType="multipart/form-data"
      autoComplete="off"
    >
      <Field
        id="file"
        label="File of answers"
        hint="evenkeel-answers.json, as you downloaded it. It takes the place of answers that are here already."
        error={problem}
      >
        {(control) => <input type="file" name="file" accept=".json,application/json" required {...control} />}
      </Field>
      <Button tone="secondary">Load the file</Button>
    </form>
  )
}
