import { Button, Field } from '@evenkeel/ui'
import styles from './saved.module.css'

/** Adds what a pasted address names to the list in this page's address; works without a script. */
export function PasteForm({ ids }: { ids: string }) {
  return (
    <form className={styles.paste} method="get" action="/programs/saved" data-print="none">
      {ids !== '' && <input type="hidden" name="ids" value={ids} />}
      <Field
        id="more"
        label="Add from an address"
        hint="Paste the address of another list, of a comparison or of a program."
      >
        {(control) => <input type="text" name="more" maxLength={8000} autoComplete="off" {...control} />}
      </Field>
      <Button tone="secondary">Add</Button>
    </form>
  )
}
