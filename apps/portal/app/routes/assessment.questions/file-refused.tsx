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
      lede="Nothing of it was kept, and no answers were changed. Choose another one, or go on without."
      controls={<ErrorSummary problems={[{ fieldId: 'file', message: problem }]} />}
    >
      <LoadFile problem={problem} />
      <p>
        <a href="/assessment">To the start of the assessment</a>, or{' '}
        <a href="/assessment/questions">to the first question</a>
      </p>
    </ReadingPage>
  )
}
