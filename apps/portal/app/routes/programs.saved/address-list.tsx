import { shortProgramName } from '@evenkeel/domain'
import { Button, ButtonLink, ButtonRow, CountLine, Notice, PlaceList } from '@evenkeel/ui'
import { ProgramEntry } from '../../programs/program-entry.tsx'
import { PasteForm } from './paste-form.tsx'
import type { RefusedPaste } from './pasted-address.ts'
import styles from './saved.module.css'
import type { SavedPage } from './saved-page.ts'

const formId = 'pick'

interface AddressListProps {
  readonly page: SavedPage
  readonly refused: RefusedPaste | null
}

/** A list that stands in the address: in its order, with what can be done with each and with all. */
export function AddressList({ page: { entries, unlisted, links, ids }, refused }: AddressListProps) {
  return (
    <>
      <CountLine count={entries.length} noun={{ one: 'program', many: 'programs' }} />
      {unlisted.length > 0 && (
        <Notice tone="caution" title="Not listed here">
          <p>The address may be mistyped, or a listing was taken back by its editors.</p>
          <ul>
            {unlisted.map(({ slug, removeHref }) => (
              <li key={slug}>
                <span data-saved-name={slug}>{slug}</span>{' '}
                <a href={removeHref} aria-label={`Remove ${slug}`}>
                  Remove
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <form id={formId} method="get" action="/programs/compare" data-print="none">
        <ButtonRow>
          <Button>Compare those ticked</Button>
          <ButtonLink href={links.csv} tone="secondary">
            All facts as a spreadsheet (CSV)
          </ButtonLink>
          <ButtonLink href={links.json} tone="quiet">
            As data (JSON)
          </ButtonLink>
          <ButtonLink href={links.more} tone="quiet">
            Look for more
          </ButtonLink>
        </ButtonRow>
      </form>
      <p className={styles.device} data-saved="keep" hidden>
        <Button type="button" tone="secondary" data-saved="keep-all">
          Keep these on this device
        </Button>{' '}
        <span role="status" data-saved="announcement" />
      </p>
      <PlaceList>
        {entries.map(({ card, removeHref, earlierHref }, at) => (
          <ProgramEntry
            key={card.slug}
            card={card}
            actions={
              <>
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    name="ids"
                    value={card.slug}
                    form={formId}
                    defaultChecked={at < 6}
                    data-saved-item={`${card.institution.name}: ${shortProgramName(card.name, card.institution.name)}`}
                  />
                  Compare<span className={styles.hidden}> {card.institution.name}</span>
                </label>
                {earlierHref && (
                  <ButtonLink href={earlierHref} tone="quiet" aria-label={`Move ${card.institution.name} up`}>
                    Up
                  </ButtonLink>
                )}
                <ButtonLink href={removeHref} tone="quiet" aria-label={`Remove ${card.institution.name}`}>
                  Remove
                </ButtonLink>
              </>
            }
          />
        ))}
      </PlaceList>
      <PasteForm ids={ids} refused={refused} />
    </>
  )
}
