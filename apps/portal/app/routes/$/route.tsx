import { data, type MetaFunction } from '@remix-run/node'
import { PageMissing } from '../../frame/fault-message.tsx'
import { pageMeta } from '../../page-meta.ts'

/** Every address that nobody else answers. A route of its own, so that the frame has its date and its theme. */
export function loader() {
  return data(null, { status: 404 })
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, { title: 'Page not found', description: 'There is no page here.', isUnlisted: true })

export default function Missing() {
  return <PageMissing />
}
