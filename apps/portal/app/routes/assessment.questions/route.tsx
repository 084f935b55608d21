import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { tooLarge } from '../../assessment/answers-file.ts'
import { CheckPage } from '../../assessment/check-page.tsx'
import { PageHead } from '../../assessment/page-head.tsx'
import { choicesIn, postedFile, postedForm, textIn } from '../../assessment/posted.ts'
import { emptySheet, sheetFromForm } from '../../assessment/sheet.ts'
import { StepPage } from '../../assessment/step-page.tsx'
import { checkStep } from '../../assessment/steps.ts'
import { nextPage } from '../../assessment/turn.ts'
import type { PageHandle } from '../../enhancements.ts'
import { untitledMeta } from '../../page-meta.ts'
import { FileRefused } from './file-refused.tsx'

/** The first page, nothing filled in. */
export function loader({ context }: LoaderFunctionArgs) {
  const choices = choicesIn(context)
  return { choices, page: nextPage({ sheet: emptySheet, shown: '', go: '', isChange: false }, choices) }
}

/** Every further page: what was filled in comes with the form and goes back out with the page, kept nowhere. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (context.isTooLarge) return data({ refused: tooLarge, page: null }, 413)
  const form = await postedForm(request)
  const choices = choicesIn(context)
  const file = await postedFile(form)
  if (file && 'problem' in file) return data({ refused: file.problem, page: null }, 422)
  const turn = file
    ? { sheet: file.sheet, shown: checkStep.id, go: 'next', isChange: false }
    : {
        sheet: sheetFromForm(form),
        shown: textIn(form, 'step'),
        go: textIn(form, 'go'),
        isChange: textIn(form, 'change') === 'yes',
      }
  const page = nextPage(turn, choices)
  const isHeldUp = page.step.id !== checkStep.id && page.problems.length > 0
  return data({ refused: null, page }, isHeldUp ? 422 : 200)
}

export const meta: MetaFunction<typeof loader> = (args) =>
  untitledMeta(args, {
    description:
      'Short questions on time, energy, control, growth and well-being, each of which can be skipped.',
    isUnlisted: true,
  })

export const handle = { enhancements: ['assessment'] } satisfies PageHandle

export default function Questions() {
  const { choices, page: first } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (typeof answer?.refused === 'string')
    return (
      <>
        <PageHead title="This file could not be used" />
        <FileRefused problem={answer.refused} />
      </>
    )
  const page = answer?.page ?? first
  const isCheck = page.step.id === checkStep.id
  return (
    <>
      <PageHead title={`${page.problems.length > 0 ? 'Problem: ' : ''}${page.step.title}`} />
      {isCheck ? <CheckPage page={page} choices={choices} /> : <StepPage page={page} choices={choices} />}
    </>
  )
}
