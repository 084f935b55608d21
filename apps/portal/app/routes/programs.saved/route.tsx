import { Breadcrumbs, ErrorSummary, PageTitle } from '@evenkeel/ui'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../enhancements.ts'
import { pageMeta } from '../../page-meta.ts'
import { IgnoredNotice } from '../../reading/ignored-notice.tsx'
import { AddressList } from './address-list.tsx'
import { DeviceList } from './device-list.tsx'
import { pasteFieldId } from './paste-form.tsx'
import { pastedAddress } from './pasted-address.ts'
import styles from './saved.module.css'
import { savedPage } from './saved-page.ts'

export function loader({ request, context: { index, portalUrl } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const pasted = pastedAddress(index, searchParams, portalUrl)
  if (pasted && 'href' in pasted) return redirect(pasted.href)
  return { page: savedPage(index, searchParams), refused: pasted }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: 'Your list of programs',
    description: 'Programs put aside, in an order of one’s own: to compare, to print, to take along.',
    isUnlisted: true,
  })

export const handle = { enhancements: ['saved-list'] } satisfies PageHandle

export default function Saved() {
  const { page, refused } = useLoaderData<typeof loader>()
  const isInAddress = page.entries.length + page.unlisted.length > 0
  return (
    <div className={styles.page}>
      <Breadcrumbs trail={above} current="Your list" />
      <PageTitle
        plate="Programs"
        title={isInAddress ? 'A list of programs' : 'Your list'}
        lede={
          isInAddress
            ? 'This list stands in the address of this page: keep the address or send it on, and the list goes with it.'
            : 'The list on this device stays there. Only if you compare, take a file with all facts along or open the list as an address are the names of the programs sent, as part of that address; they are not kept.'
        }
      />
      <ErrorSummary problems={refused ? [{ fieldId: pasteFieldId, message: refused.problem }] : []} />
      <IgnoredNotice notes={page.notes} />
      {isInAddress ? <AddressList page={page} refused={refused} /> : <DeviceList refused={refused} />}
    </div>
  )
}

const above = [
  { href: '/', label: 'Evenkeel' },
  { href: '/programs', label: 'Programs' },
]
