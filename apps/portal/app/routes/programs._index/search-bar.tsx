import { everything, printList, type Sort, sorts } from '@evenkeel/domain'
import { Button, Field } from '@evenkeel/ui'
import { formId } from './filters.tsx'
import styles from './search-bar.module.css'

/** Words and order; belongs to the same form as the filters, wherever these stand. */
export function SearchBar({ q, sort, list }: { q: string; sort: Sort; list: readonly string[] }) {
  return (
    <search className={styles.bar} data-print="none" data-finder="words">
      {list.length > 0 && <input type="hidden" name="list" value={printList(list)} form={formId} />}
      <Field id="q" label="Name, place or specialty">
        {(control) => (
          <input type="search" name="q" form={formId} defaultValue={q} maxLength={100} {...control} />
        )}
      </Field>
      <Field id="sort" label="Sorted by">
        {(control) => (
          <select name="sort" form={formId} defaultValue={sort} data-idle={everything.sort} {...control}>
            {sorts.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button form={formId} tone="secondary">
        Search
      </Button>
    </search>
  )
}
