import type { Examples } from '../gallery/examples.ts'
import { CompareTable } from './compare-table.tsx'
import { ComparedGap, ComparedValue } from './compared-value.tsx'

const website = {
  name: 'Fellowship page',
  kind: 'Program website',
  url: 'https://www.example.org/fellowship',
  checkedOn: '2026-10-02',
}

export const compareExamples: Examples = {
  CompareTable: (
    <CompareTable
      caption="Two programs side by side"
      corner="3 rows differ"
      columns={[
        { key: 'harbor', head: <a href="/programs/harbor">Harbor Hospital</a> },
        { key: 'lake', head: <a href="/programs/lake">Lakeside Medical Center</a> },
      ]}
      groups={[
        {
          key: 'visa',
          label: 'Visa sponsorship',
          rows: [
            {
              key: 'h1b',
              label: 'H-1B: the program states',
              remark: 'Not all of them say',
              cells: [
                <ComparedValue
                  key="a"
                  value="Case by case"
                  status="conflict"
                  remark="Its institution’s policy: does not sponsor."
                  sources={[website]}
                />,
                <ComparedGap key="b" />,
              ],
            },
          ],
        },
        {
          key: 'work',
          label: 'Work pattern',
          rows: [
            {
              key: 'nights',
              label: 'Nights',
              cells: [
                <ComparedValue key="a" value="No nights" status="reported" sources={[]} />,
                <ComparedValue key="b" value="Some nights" status="stale" sources={[website]} />,
              ],
            },
            {
              key: 'board',
              label: 'Board eligibility needed',
              remark: 'Applies to some of them only',
              cells: [
                <ComparedValue key="a" value="Yes" status="verified" sources={[website]} />,
                <ComparedGap key="b" applies={false} />,
              ],
            },
          ],
        },
      ]}
    />
  ),
  ComparedValue: <ComparedValue value="Sponsors" status="verified" sources={[website]} />,
  'ComparedGap, unknown': (
    <p>
      <ComparedGap />
    </p>
  ),
}
