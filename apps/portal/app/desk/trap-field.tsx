import styles from './trap-field.module.css'
import { TRAP } from './typed-form.ts'

/** A field that people do not meet and programs fill in. */
export function TrapField() {
  return (
    <div className={styles.trap} aria-hidden="true">
      <label>
        Leave this empty <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
