import { type ProgramCard, shortProgramName } from '@evenkeel/domain'
import { Button, ButtonLink, ButtonRow } from '@evenkeel/ui'
import styles from './list-bar.module.css'
import { savedHref } from './list-address.ts'

const formId = 'pick'

/**
 * Puts a program on the reader's list. A tick rather than a link: it weighs little on a page of twenty, says by itself
 * whether it is set, and several can be sent at once by the form of the bar below the list.
 */
export function SaveTick({ card: { slug, name, institution } }: { card: ProgramCard }) {
  const words = `Save ${institution.name}: ${shortProgramName(name, institution.name)}`
  return (
    <label className={styles.tick}>
      <input type="checkbox" name="ids" value={slug} form={formId} data-save="" aria-label={words} />
      Save
    </label>
  )
}

/** What to do with the ticked programs. With a script they are on the device's list already. */
export function ListBar() {
  return (
    <form id={formId} method="get" action="/programs/saved" className={styles.bar} data-print="none">
      <p className={styles.words}>
        <span data-saved="hint">Save ticks programs of this page for a list of your own.</span>{' '}
        <a href="/programs/saved">
          Your list
          <span data-saved="count" />
        </a>
      </p>
      <ButtonRow>
        <Button tone="secondary" data-saved="open">
          Make a list
        </Button>
        <Button tone="secondary" formAction="/programs/compare" data-saved="compare-all">
          Compare
        </Button>
      </ButtonRow>
      <p role="status" className={styles.words} data-saved="announcement" />
    </form>
  )
}

/** The same for one program on its own page: a link to a list with it, which a script makes a button. */
export function SaveLink({ slug, name }: { slug: string; name: string }) {
  return (
    <div className={styles.bar} data-print="none">
      <ButtonRow>
        <ButtonLink href={savedHref([slug])} tone="secondary" data-save={slug} data-name={name}>
          Start a list with this
        </ButtonLink>
        <a href="/programs/saved">
          Your list
          <span data-saved="count" />
        </a>
      </ButtonRow>
      <p role="status" className={styles.words} data-saved="announcement" />
    </div>
  )
}
