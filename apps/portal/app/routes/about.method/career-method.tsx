import { waiverCheck, waiverService, waiverVerdicts } from '@evenkeel/domain'
import { SourceList, Table } from '@evenkeel/ui'
import { inWords } from '../../reading/sources.tsx'
import { clinicalHoursInWords, waiverAsks, waiverVerdictInWords } from '../../reading/waiver-words.ts'

/** The arithmetic of a job during waiver years, with one example. */
export function CareerMethod() {
  const example = waiverCheck({
    clinicalShare: { low: half, high: half, evidence: 'editorial-estimate' },
    weeklyHours: { low: fewest, high: most, evidence: 'editorial-estimate' },
  })
  return (
    <>
      <p>
        {waiverAsks} We multiply the hours of a week by the share of patient care, at the low and at the high
        end. Half of {fewest} to {most} hours is {clinicalHoursInWords(example)}:{' '}
        {waiverVerdictInWords(example).toLowerCase()}.
      </p>
      <Table
        caption={`Against ${waiverService.clinicalHours} hours of patient care a week`}
        columns={[
          { key: 'verdict', label: 'Word' },
          { key: 'help', label: 'When', text: true },
        ]}
        rows={waiverVerdicts.map(({ value, label, help }) => ({ key: value, header: label, cells: [help] }))}
      />
      <SourceList sources={[inWords(waiverService.source)]} />
    </>
  )
}

const half = 50
const fewest = 45
const most = 55
