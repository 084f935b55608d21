import { ErrorSummary } from '@evenkeel/ui'
import { LoadFile } from '../../assessment/load-file.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'

/** Says why a file of answers could not be used, and takes another one. */
export function FileRefused({ problem }: { problem: string }) {
  return (
    <ReadingPage
      above={[{ href: '/assessment', label: 'Assessment' }]}
      name="Load a file"
      title="This file could not be used"
      lede="Nothing of it was kept. Choose another one, or answer the questions anew."
      controls={<ErrorSummary problems={[{ fieldId: 'file', message: problem }]} />}
    >
      <LoadFile problem={problem} />
      <p>
        <a href="/assessment/questions">Begin with the first question</a>
      </p>
    </ReadingPage>
  )
}
