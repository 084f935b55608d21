import { printList, type ProgramCard, shortProgramName } from '@evenkeel/domain'
import { Button, ButtonLink, ButtonRow } from '@evenkeel/ui'
import styles from './list-bar.module.css'
import { savedHref } from './list-address.ts'

const formId = 'pick'

/**
 * Puts a program on the reader's list. A tick rather than a link: it weighs little on a page of twenty, says by itself
 * whether it is set, and several can be sent at once by the form of the bar below the list.
 */
export function SaveTick({ card: { slug, name, institution }, isTicked = false }: SaveTickProps) {
  const words = `Save ${institution.name}: ${shortProgramName(name, institution.name)}`
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        name="ids"
        value={slug}
        form={formId}
        defaultChecked={isTicked}
        data-save=""
        aria-label={words}
      />
      Save
    </label>
  )
}

interface SaveTickProps {
  readonly card: ProgramCard
  /** True where the list that the address carries has the program. */
  readonly isTicked?: boolean
}

/**
 * What to do with the ticked programs. With a script they are on the device's list already. `list` is the one that the
 * address carries: what of it is not `shown` on this page goes along unseen.
 */
export function ListBar({ list = [], shown = [] }: ListBarProps) {
  const elsewhere = list.filter((slug) => !shown.some((card) => card.slug === slug))
  return (
    <form id={formId} method="get" action="/programs/saved" className={styles.bar} data-print="none">
      {elsewhere.length > 0 && <input type="hidden" name="ids" value={printList(elsewhere)} />}
      <p className={styles.words}>
        <span data-saved="hint">
          {list.length === 0
            ? 'Save ticks programs of this page for a list of your own.'
            : `Your list goes along: ${list.length} so far. What you tick on this page is added with the button.`}
        </span>{' '}
        <a href={savedHref(list)}>
          Your list
          <span data-saved="count" />
        </a>
      </p>
      <ButtonRow>
        <Button tone="secondary" data-saved="open">
          {list.length === 0 ? 'Make a list' : 'Add to the list'}
        </Button>
        <Button tone="secondary" formAction="/programs/compare" data-saved="compare-all">
          Compare
        </Button>
      </ButtonRow>
      <p role="status" className={styles.words} data-saved="announcement" />
    </form>
  )
}

interface ListBarProps {
  readonly list?: readonly string[]
  readonly shown?: readonly ProgramCard[]
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
