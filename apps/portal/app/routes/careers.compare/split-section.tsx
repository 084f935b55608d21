import { mostCareOfInformatics, waiverService } from '@evenkeel/domain'
import { ChoiceBar, Field, Notice, Section, SourceList, Table } from '@evenkeel/ui'
import { inWords } from '../../reading/sources.tsx'
import { clinicalHoursInWords, waiverAsks, waiverVerdictInWords } from '../../reading/waiver-words.ts'
import type { SplitChoice } from './split-choice.ts'

/** A post of two kinds of work: a form that asks this page again, and what the shares come to. */
export function SplitSection({ choice, ids, differences }: SplitSectionProps) {
  const { fields, post } = choice
  return (
    <div data-print={post ? undefined : 'none'}>
      <Section
        id="split-post"
        title="Keep some clinical work?"
        lede="What a post of two parts would hold: hours, nights, call and remote work, as ranges."
      >
        <ChoiceBar action="/careers/compare#split-post" label="A split post" button="Work it out">
          {ids.map((id) => (
            <input key={id} type="hidden" name="ids" value={id} />
          ))}
          {differences && <input type="hidden" name="differences" value="only" />}
          {fields.map(({ name, title, value, options }) => (
            <Field key={name} id={name} label={title}>
              {(control) => (
                <select name={name} defaultValue={value ?? ''} {...control}>
                  <option value="">Choose</option>
                  {options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          ))}
        </ChoiceBar>
        {post ? <Worked post={post} /> : <Missing fields={fields} />}
      </Section>
    </div>
  )
}

interface SplitSectionProps {
  readonly choice: SplitChoice
  /** What is compared above: kept when the form is sent. */
  readonly ids: readonly string[]
  readonly differences: boolean
}

function Missing({ fields }: Pick<SplitChoice, 'fields'>) {
  const open = fields.filter(({ value }) => value === null)
  return (
    <p>
      {open.length === fields.length
        ? `Choose a base specialty, an informatics part and a split. Ways of working with more than ${mostCareOfInformatics} % patient care are not offered as the informatics part: they are a split already.`
        : `Still to choose: ${open.map(({ title }) => title.toLowerCase()).join(', ')}.`}
    </p>
  )
}

function Worked({ post }: { post: NonNullable<SplitChoice['post']> }) {
  const { clinical, informatics, split, rows, waiver, note, restsOnEstimates } = post
  const basis = restsOnEstimates ? 'The full-time ranges are editorial estimates. ' : ''
  return (
    <>
      <Table
        caption={`${clinical} and ${informatics}: ${split}`}
        columns={[
          { key: 'what', label: 'A post of this split' },
          { key: 'split', label: split, text: true },
          { key: 'clinical', label: `${clinical}, full time`, text: true },
          { key: 'informatics', label: `${informatics}, full time`, text: true },
        ]}
        rows={[
          ...rows.map((row) => ({
            key: row.key,
            header: row.label,
            cells: [row.split, row.clinical, row.informatics],
          })),
          {
            key: 'care',
            header: 'Patient care',
            cells: [clinicalHoursInWords(waiver), rows[0]?.clinical, 'Its own is not counted'],
          },
        ]}
        note={`${basis}${note ?? ''} This is what the shares promise; without protected time both parts grow.`}
      />
      <p>
        <a href="/about/method#split-week">How this is worked out</a>
      </p>
      <Notice
        tone={waiver.verdict === 'clash' ? 'caution' : 'info'}
        title={`During a waiver: ${waiverVerdictInWords(waiver).toLowerCase()}`}
      >
        <p>
          {waiverAsks}{' '}
          {waiver.clinicalHours === null
            ? 'There is no guidance yet on the hours of the clinical part, so we cannot tell.'
            : `This split holds ${clinicalHoursInWords(waiver)} of patient care. States and contracts differ: ask an immigration attorney before you sign.`}
        </p>
      </Notice>
      <SourceList sources={[inWords(waiverService.source)]} />
    </>
  )
}
