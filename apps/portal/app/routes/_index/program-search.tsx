import { sponsoredVisas } from '@evenkeel/domain'
import { Button, Field } from '@evenkeel/ui'
import styles from './program-search.module.css'

/** The shortest way to the programs: words, or one of the statuses. */
export function ProgramSearch() {
  return (
    <search className={styles.search}>
      <form className={styles.form} method="get" action="/programs">
        <Field id="q" label="Find a program by name, place or specialty">
          {(control) => <input type="search" name="q" maxLength={100} {...control} />}
        </Field>
        <Button>Find programs</Button>
      </form>
      <p className={styles.visas}>
        Or those that sponsor{' '}
        {sponsoredVisas.map(({ value, label }, at) => (
          <span key={value}>
            {at > 0 && (at === sponsoredVisas.length - 1 ? ' or ' : ', ')}
            <a href={`/programs?${value}=sponsors`}>{label}</a>
          </span>
        ))}
        ; those that do not say stay in the list.
      </p>
    </search>
  )
}
