import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerApi } from '../api/answer.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi(request, context)
}
