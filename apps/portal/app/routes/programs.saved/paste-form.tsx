import { Button, Field } from '@evenkeel/ui'
import type { RefusedPaste } from './pasted-address.ts'
import styles from './saved.module.css'

export const pasteFieldId = 'more'

/** Adds what a pasted address names to the list in this page's address; works without a script. */
export function PasteForm({ ids, refused }: { ids: string; refused: RefusedPaste | null }) {
  return (
    <form className={styles.paste} method="get" action="/programs/saved" data-print="none">
      {ids !== '' && <input type="hidden" name="ids" value={ids} />}
      <Field
        id={pasteFieldId}
        label="Add from an address"
        hint="Paste the address of another list, of a comparison or of a program."
        error={refused?.problem}
      >
        {(control) => (
          <input
            type="text"
            name="more"
            maxLength={8000}
            autoComplete="off"
            defaultValue={refused?.typed}
            {...control}
          />
        )}
      </Field>
      <Button tone="secondary">Add</Button>
    </form>
  )
}
