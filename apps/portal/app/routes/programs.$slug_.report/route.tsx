import { problemsOf, readerReportSchema, reportFromForm } from '@evenkeel/domain'
import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageMeta } from '../../page-meta.ts'
import { programHref } from '../../programs/program-address.ts'
import { reportThanksHref } from '../../programs/report-address.ts'
import { missing } from '../../reading/missing.ts'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { ReportForm } from './report-form.tsx'
import { listingNamed, reportPage, untouched } from './report-page.ts'
import { ReportThanks } from './report-thanks.tsx'
import { trapped, troubled, troubleOf } from '../../desk/desk-trouble.ts'
import { isTrapped, sentForm } from '../../desk/typed-form.ts'
import { typedReport } from './typed-report.ts'

export function loader({ request, params, context: { index, today, desk } }: LoaderFunctionArgs) {
  const listing = listingNamed(index, params.slug)
  if (!listing) throw missing('No program is listed at this address.')
  if (!desk) throw missing('This portal takes no reports.')
  const { searchParams } = new URL(request.url)
  const page = reportPage(listing, today, searchParams.get('fact'))
  return { page, today, isSent: searchParams.has('sent') }
}

export async function action({ request, params, context: { index, today, desk } }: ActionFunctionArgs) {
  const listing = listingNamed(index, params.slug)
  if (!listing || !desk) throw missing('No reports are taken at this address.')
  const form = await sentForm(request)
  const typed = typedReport(form)
  if (isTrapped(form)) return troubled(typed, trapped)
  const { slug } = listing.program
  const report = readerReportSchema(today).safeParse(reportFromForm(slug, typed))
  if (!report.success)
    return data({ typed, problems: problemsOf(report.error), trouble: null }, { status: 422 })
  const trouble = troubleOf(await desk.report(report.data))
  return trouble ? troubled(typed, trouble) : redirect(reportThanksHref(slug), { status: 303 })
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data ? titleOf(args.data) : 'No such program',
    description: 'Tell the editors what is wrong or missing in a listing.',
    isUnlisted: true,
  })

export default function Report() {
  const { page, today, isSent } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { slug, institution, shortName } = page
  return (
    <ReadingPage
      above={[
        { href: '/programs', label: 'Programs' },
        { href: programHref(slug), label: institution },
      ]}
      name="Report"
      plate={`${institution}, ${shortName}`}
      title={isSent ? 'Thank you' : 'This is wrong, or I know this'}
      lede={
        isSent
          ? 'Your report is on the editors’ desk.'
          : 'Tell the editors. They check it against the program’s own words before anything changes. You need no account, and we ask for no name and no address.'
      }
    >
      {isSent ? (
        <ReportThanks slug={slug} />
      ) : (
        <ReportForm
          page={page}
          today={today}
          typed={sent?.typed ?? untouched(page)}
          problems={sent?.problems ?? []}
          trouble={sent?.trouble ?? null}
        />
      )}
    </ReadingPage>
  )
}

function titleOf({ page, isSent }: { page: { institution: string }; isSent: boolean }): string {
  return isSent ? `Thank you: ${page.institution}` : `Report on ${page.institution}`
}
