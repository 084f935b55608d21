import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerApi } from '../api/answer.ts'
import { answerApiPost } from '../api/answer-post.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  return answerApi(request, context)
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerApiPost(request, context)
}
