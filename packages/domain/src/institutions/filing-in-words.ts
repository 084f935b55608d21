import type { Filing } from './filing.ts'

/** What a filing says and what it does not say, in one sentence. */
export function filingSentence({ dataset, period, count }: Filing): string {
  const number = count.toLocaleString('en-US')
  if (dataset === 'dol-lca-trainee')
    return count === 0
      ? `No labor condition application with a resident or fellow title was seen for this employer in ${period}.`
      : `${number} labor condition ${count === 1 ? 'application' : 'applications'} with a resident or fellow title seen for this employer in ${period}; an application is not an approval.`
  return count === 0
    ? `No initial H-1B approval was seen for this employer in ${period}.`
    : `${number} initial H-1B ${count === 1 ? 'approval' : 'approvals'} seen for this employer in ${period}, all occupations together; most are not trainees.`
}

/** What else the dataset says, each in a sentence; empty where nothing else was written down. */
export function filingDetails(filing: Filing): string[] {
  const { continuing, denied, otherTitles, filedAs } = filing
  return [
    continuing === null ? null : `Approved to go on in H-1B status: ${number(continuing)}.`,
    denied === null ? null : `Denied, first-time and continuing together: ${number(denied)}.`,
    payInWords(filing),
    otherTitles === null ? null : `Applications with any other title: ${number(otherTitles)}.`,
    filedAs === null ? null : `${filing.count === 0 ? 'Looked for as' : 'Filed as'}: ${filedAs}.`,
  ].filter((sentence) => sentence !== null)
}

function payInWords({ payFrom, payTo }: Filing): string | null {
  if (payFrom === null || payTo === null) return null
  return payFrom === payTo
    ? `Pay in them: $${number(payFrom)} a year.`
    : `Pay in them: $${number(payFrom)} to $${number(payTo)} a year.`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
