import { mostCompared, mostSaved } from '@evenkeel/domain'
import { Button, ButtonLink, ButtonRow, EmptyState } from '@evenkeel/ui'
import { PasteForm } from './paste-form.tsx'
import type { RefusedPaste } from './pasted-address.ts'
import styles from './saved.module.css'

/**
 * The list that the browser keeps. The server does not know it: what is here is what a reader without one sees, and
 * the parts from which the script builds the list of a reader who has one.
 */
export function DeviceList({ refused }: { refused: RefusedPaste | null }) {
  return (
    <div className={styles.page} data-saved="device">
      <p role="status" className={styles.status} data-saved="announcement" />
      <div data-saved="empty">
        <EmptyState
          title="Nothing is on your list yet"
          actions={<ButtonLink href="/programs">Find programs</ButtonLink>}
        >
          <p>
            Tick programs in the list of results and they are kept here, up to {mostSaved}, in this browser on
            this device. Without JavaScript the button below the results makes a list that stands in the
            address of its page.
          </p>
        </EmptyState>
      </div>
      <div className={styles.page} data-saved="full" hidden>
        <form method="get" action="/programs/compare" data-saved="compare">
          <ol className={styles.list} data-saved="list" />
          <ButtonRow>
            <Button>Compare those ticked (up to {mostCompared})</Button>
            <ButtonLink href="/programs/saved" tone="secondary" data-saved="address">
              Show with all facts
            </ButtonLink>
            <ButtonLink href="/programs/export.csv" tone="quiet" data-saved="csv">
              Spreadsheet (CSV)
            </ButtonLink>
          </ButtonRow>
        </form>
        <ButtonRow>
          <Button type="button" tone="quiet" data-saved="download">
            Save the list as a file
          </Button>
          <Button type="button" tone="quiet" data-saved="erase">
            Erase the whole list
          </Button>
        </ButtonRow>
      </div>
      <p data-saved="undo" hidden>
        <Button type="button" tone="secondary">
          Bring the list back
        </Button>
      </p>
      <p className={styles.paste} data-saved="load" hidden>
        <label htmlFor="list-file">Load a list from a file saved here before</label>
        <input id="list-file" type="file" accept=".json,application/json" />
      </p>
      <PasteForm ids="" refused={refused} />
      <template data-saved="row">
        <li className={styles.row}>
          <label className={styles.tick}>
            <input type="checkbox" name="ids" />
            <span className={styles.hidden}>Compare</span>
          </label>
          <a href="/programs">Name</a>
          <span className={styles.moves}>
            <Button type="button" tone="quiet" data-saved="up">
              Up
            </Button>
            <Button type="button" tone="quiet" data-saved="remove">
              Remove
            </Button>
          </span>
        </li>
      </template>
    </div>
  )
}
