import type { LoaderFunctionArgs } from '@remix-run/node'
import { programFile } from '../export/program-file.ts'

export function loader({ request, context }: LoaderFunctionArgs) {
  return programFile('json', request, context)
}
