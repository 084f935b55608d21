import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { fileName, fileOf } from '../assessment/answers-file.ts'
import { choicesIn, postedForm } from '../assessment/posted.ts'
import { readSheet } from '../assessment/read-sheet.ts'
import { sheetFromForm } from '../assessment/sheet.ts'

/** Nobody reads this address; who comes here by hand goes to the start of the assessment. */
export function loader() {
  return redirect('/assessment')
}

/** The answers in the form as a file to keep. What could not be used is not in it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const sheet = sheetFromForm(await postedForm(request))
  const { input } = readSheet(sheet, choicesIn(context))
  return new Response(fileOf(input), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}
