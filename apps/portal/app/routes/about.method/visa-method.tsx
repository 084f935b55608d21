import { visaEvidenceLevels } from '@evenkeel/domain'
import { Table } from '@evenkeel/ui'

/** The levels of evidence on sponsorship, and that they are never merged. */
export function VisaMethod() {
  return (
    <>
      <p>
        What a program says, what its institution says and what government records show are kept apart. An
        employer’s filings are evidence about the employer, surgeons and engineers included; they never become
        “this program sponsors”.
      </p>
      <Table
        caption="Levels of evidence, strongest first"
        columns={[
          { key: 'level', label: 'Level' },
          { key: 'means', label: 'Means', text: true },
        ]}
        rows={visaEvidenceLevels.map((level) => ({
          key: level.value,
          header: level.label,
          cells: ['help' in level ? level.help : meanings[level.value]],
        }))}
      />
    </>
  )
}

const meanings = {
  program: 'The program’s own words. They win over everything below.',
  institution: 'The policy of the sponsoring institution, used where the program itself says nothing.',
  none: 'Neither a statement nor a record. Unknown: ask.',
} as const
