import { resourcesByKind } from '@evenkeel/domain'
import { ButtonLink, EmptyState } from '@evenkeel/ui'
import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { KeptPanel } from '../../assessment/kept-panel.tsx'
import { PageHead } from '../../assessment/page-head.tsx'
import { choicesIn, postedForm } from '../../assessment/posted.ts'
import { readSheet } from '../../assessment/read-sheet.ts'
import { resultOf } from '../../assessment/result.ts'
import { fieldNamed } from '../../assessment/sheet-fields.ts'
import { sheetFromForm } from '../../assessment/sheet.ts'
import type { PageHandle } from '../../enhancements.ts'
import { untitledMeta } from '../../page-meta.ts'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { ResultPage } from './result-page.tsx'

/** Computes the result of the answers in the form, and forgets them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { published, today } = context
  const { specialties, careerModels, resources } = published.content.entries
  const sheet = sheetFromForm(await postedForm(request))
  const { input, problems } = readSheet(sheet, choicesIn(context))
  return {
    sheet,
    input,
    today,
    leftOut: [...new Set(problems.map(({ field }) => fieldNamed(field).label))],
    result: resultOf(input, published.content, today),
    helpLines: resourcesByKind(resources).find(({ kind }) => kind === 'help-line')?.resources ?? [],
    names: Object.fromEntries([...specialties, ...careerModels].map(({ slug, name }) => [slug, name])),
  }
}

export const meta: MetaFunction = (args) =>
  untitledMeta(args, {
    description: 'Five scores with their reasons, your paths over the years, and what can be done.',
    isUnlisted: true,
  })

export const handle = { enhancements: ['assessment'] } satisfies PageHandle

export default function Result() {
  const answer = useActionData<typeof action>()
  if (!answer) return <NoAnswers />
  return (
    <>
      <PageHead title="Your result" />
      <ResultPage {...answer} />
    </>
  )
}

/** For whoever comes here by an address: a result has none. */
function NoAnswers() {
  return (
    <>
      <PageHead title="No result here" />
      <ReadingPage
        above={[{ href: '/assessment', label: 'Assessment' }]}
        name="Result"
        title="A result has no address"
        lede="It is computed from the answers that you send, and forgotten. Send them again, or load the file that you downloaded."
        controls={<KeptPanel />}
      >
        <EmptyState
          title="Nothing was sent along"
          actions={<ButtonLink href="/assessment">To the start of the assessment</ButtonLink>}
        >
          <p>
            If your browser says that a page has expired, load that page again and agree to send the form
            again. That does no harm: we keep nothing of it.
          </p>
        </EmptyState>
      </ReadingPage>
    </>
  )
}
