import { longDate, type ProgramCard, scoresOfBalance, shortProgramName } from '@evenkeel/domain'
import { BalanceStrip, FactMark, PlaceEntry, Tag } from '@evenkeel/ui'
import type { ReactNode } from 'react'
import { programHref } from './program-address.ts'
import styles from './program-entry.module.css'
import { unknownLine } from './unknown-line.ts'
import { visaLine } from './visa-line.ts'
import { workLine } from './work-line.ts'

/** A program as one place in a list, with what can be done with it. */
export function ProgramEntry({ card, actions }: { card: ProgramCard; actions?: ReactNode }) {
  const { name, institution, city, stateName, work, balance } = card
  const pattern = workLine(work)
  const open = unknownLine(card.unknown)
  return (
    <PlaceEntry
      name={institution.name}
      href={programHref(card.slug)}
      institution={shortProgramName(name, institution.name)}
      place={`${city}, ${stateName}`}
      tags={<ListingTags card={card} />}
      visa={<VisaLine card={card} />}
      work={
        pattern && (
          <>
            {pattern.words} <FactMark status={pattern.status} />
          </>
        )
      }
      strip={
        balance && (
          <div className={styles.strip}>
            <BalanceStrip values={scoresOfBalance(balance)} variant="compact" title={balance.stageLabel} />
            <p className={styles.basis}>
              {balance.stageLabel}: profile of {balance.basis}, not this program’s own
            </p>
          </div>
        )
      }
      unknown={open === null ? [] : [open]}
      actions={actions}
    />
  )
}

function ListingTags({ card }: { card: ProgramCard }) {
  const { fictional, name, kindLabel, listingStatus, listingCheckedOn } = card
  const namesItsKind = name.toLowerCase().includes(kindLabel.toLowerCase())
  return (
    <>
      {fictional && <Tag>Fictional</Tag>}
      {!namesItsKind && <Tag>{kindLabel}</Tag>}
      <span className={styles.listing}>
        Listing <FactMark status={listingStatus} />
        {listingCheckedOn !== null && (
          <>
            , last checked <time dateTime={listingCheckedOn}>{longDate(listingCheckedOn)}</time>
          </>
        )}
      </span>
    </>
  )
}

function VisaLine({ card: { visas, visaEvidence } }: { card: ProgramCard }) {
  return (
    <>
      {visaLine(visas).map(({ names, words, status }) => (
        <span key={names} className={styles.visa}>
          <strong>{names}</strong> {words} <FactMark status={status} />
        </span>
      ))}
      {visaEvidence === 'filings' && (
        <span className={styles.visa}>Filings by the employer were seen; that is no policy.</span>
      )}
    </>
  )
}
