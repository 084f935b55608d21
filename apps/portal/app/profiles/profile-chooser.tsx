import { mostCompared } from '@evenkeel/domain'
import { Button } from '@evenkeel/ui'
import type { ProfileComparePage } from './profile-compare-page.ts'
import styles from './profile-chooser.module.css'

/** What may stand side by side, as boxes to tick. A form that asks this page again: it needs no script. */
export function ProfileChooser({ page, legend }: { page: ProfileComparePage; legend: string }) {
  const { folder, offered, columns, onlyDifferences } = page
  return (
    <details className={styles.drawer} open={columns.length < 2} data-print="none">
      <summary className={styles.summary}>Choose what stands here</summary>
      <form method="get" action={`${folder}/compare`}>
        <fieldset className={styles.set}>
          <legend>
            {legend}, up to {mostCompared}
          </legend>
          <div className={styles.options}>
            {offered.map(({ slug, name, isChosen }) => (
              <label key={slug} className={styles.option}>
                <input type="checkbox" name="ids" value={slug} defaultChecked={isChosen} />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        {onlyDifferences && <input type="hidden" name="differences" value="only" />}
        <Button tone={columns.length < 2 ? 'primary' : 'secondary'}>Put side by side</Button>
      </form>
    </details>
  )
}
