import { mostCareOfInformatics } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'
import { rangeOfDecimals } from './in-numbers.ts'
import { workedParts, workedWeek, workedWish } from './worked-week.ts'

/** How a post of two kinds of work is added up. */
export function WeekMethod() {
  const { clinical, informatics } = workedParts
  return (
    <>
      <p>
        A post of 0.6 clinical work and 0.4 informatics is six tenths of a full clinical week and four tenths
        of a full week of informatics: hours, nights and call are multiplied by their share and added, at the
        low and at the high end. If one part is unknown, so is the sum. The remote share weighs each part by
        its hours: the lowest and the highest share of all weeks within the ranges.
      </p>
      <Table
        caption="Worked out"
        columns={[
          { key: 'what', label: 'What' },
          { key: 'clinical', label: 'Clinical, full time', numeric: true },
          { key: 'informatics', label: 'Informatics, full time', numeric: true },
          { key: 'mix', label: '0.6 and 0.4', numeric: true },
        ]}
        rows={[
          row('Hours a week', clinical.hours, informatics.hours, workedWeek.hours),
          row('Nights a month', clinical.nights, informatics.nights, workedWeek.nights),
          row('Call days a month', clinical.callDays, informatics.callDays, workedWeek.callDays),
          row('Remote, %', clinical.remoteShare, informatics.remoteShare, workedWeek.remoteShare),
        ]}
        note="Hours: 0.6 × 48 + 0.4 × 40 = 44.8, and 0.6 × 60 + 0.4 × 50 = 56. Remote: at least 40 % of 16 hours in 52, at most 60 % of 20 hours in 48.8. This is what the shares promise; without protected time a split post tends to be more."
      />
      <p>
        Your own wish for patient care is worked out in the same way: at 50 % the post above holds{' '}
        {rangeOfDecimals(workedWish.hours)} hours a week, {rangeOfDecimals(workedWish.clinicalHours)} of them
        with patients. The clinical part is a full week of the specialty on your path; the other is the way of
        working that you named where that one holds at most {mostCareOfInformatics} % patient care, else the
        first such one in our list.
      </p>
    </>
  )
}

type Range = Parameters<typeof rangeOfDecimals>[0]

function row(header: string, ...ranges: readonly Range[]) {
  return { key: header, header, cells: ranges.map(rangeOfDecimals) }
}
