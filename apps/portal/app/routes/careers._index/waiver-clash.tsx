import { type ComparedCareer, waiverService } from '@evenkeel/domain'
import { Notice, SourceList, Table } from '@evenkeel/ui'
import { inWords } from '../../reading/sources.tsx'
import { clinicalHoursInWords, waiverAsks, waiverVerdictInWords } from '../../reading/waiver-words.ts'

/** Each way of working against the full-time clinical service of a J-1 waiver, with the arithmetic in view. */
export function WaiverClash({ careers }: { careers: readonly ComparedCareer[] }) {
  return (
    <>
      <Notice tone="caution" title="A half-clinical role can break a waiver">
        <p>
          {waiverAsks} A role of half clinic and half informatics does not hold as many. If waiver years lie
          ahead of you, take the hybrid role after them, or keep projects beside a full clinical week.
        </p>
      </Notice>
      <Table
        caption="Patient care that each way of working holds, against what a waiver asks"
        columns={[
          { key: 'model', label: 'Way of working' },
          { key: 'hours', label: 'Patient care' },
          { key: 'asked', label: 'Asked' },
          { key: 'verdict', label: 'During a waiver' },
        ]}
        rows={careers.map(({ model: { slug, name }, waiver }) => ({
          key: slug,
          header: <a href={`/careers/${slug}`}>{name}</a>,
          cells: [
            clinicalHoursInWords(waiver),
            `${waiverService.clinicalHours} hours a week`,
            waiverVerdictInWords(waiver),
          ],
        }))}
        note="Hours of patient care = hours a week × share of patient care, at the low and at the high end of each range. States and contracts differ; ask an immigration attorney before you sign."
      />
      <SourceList sources={[inWords(waiverService.source)]} />
    </>
  )
}
