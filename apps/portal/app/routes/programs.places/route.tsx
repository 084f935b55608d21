import { leftOutWords, parseCriteria, unknownKeptWords } from '@evenkeel/domain'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs, ButtonLink, Chip, ChipRow, CountLine, PageTitle, UsMap } from '@evenkeel/ui'
import { pageMeta } from '../../page-meta.ts'
import { isSameQuery } from '../../programs/program-address.ts'
import { WordGapLine } from '../../programs/word-gap-line.tsx'
import { IgnoredNotice } from '../../reading/ignored-notice.tsx'
import { placesPage } from './places-page.ts'
import styles from './places.module.css'
import { RegionList } from './region-list.tsx'

export function loader({ request, context: { index } }: LoaderFunctionArgs) {
  const pairs = new URL(request.url).searchParams
  const read = parseCriteria(index, pairs)
  const page = placesPage(index, read)
  if (read.notes.length === 0 && !isSameQuery(pairs, page.href)) return redirect(page.href)
  return page
}

export const meta: MetaFunction<typeof loader> = (args) => {
  const { data } = args
  return pageMeta(args, {
    title: ['Programs by place', ...(data?.chips ?? []).map(({ label }) => label)].slice(0, 3).join('. '),
    description:
      'Where the programs on the way into clinical informatics are: a map and a list of states, each with the number of programs in it.',
    search: data ? data.href.slice('/programs/places'.length) : '',
    isUnlisted: data !== undefined && data.chips.length > 0,
  })
}

export default function Places() {
  const page = useLoaderData<typeof loader>()
  const { notes, chips, clearHref, total, of, unknownKept, leftOut, gap, regions } = page
  const kept = unknownKeptWords(unknownKept, total)
  const missing = leftOutWords(leftOut)
  return (
    <>
      <Breadcrumbs trail={[{ href: page.programsHref, label: 'Programs' }]} current="By place" />
      <PageTitle
        plate="Programs"
        title="Programs by place"
        lede="Choose a state on the map, or a state or region in the list below it; what you asked for goes along."
      />
      <div className={styles.page}>
        <IgnoredNotice notes={notes} />
        {chips.length > 0 && (
          <ChipRow clearHref={clearHref}>
            {chips.map(({ label, href }) => (
              <Chip key={label} label={label} removeHref={href} />
            ))}
          </ChipRow>
        )}
        <CountLine count={total} of={of} noun={programs}>
          {kept && <p>{kept}</p>}
          {missing && <p>{missing}</p>}
          {gap && <WordGapLine gap={gap} />}
        </CountLine>
        <UsMap label="Programs by state" noun={programs} states={regions.flatMap(({ states }) => states)} />
        <div className={styles.regions}>
          {regions.map((region) => (
            <RegionList key={region.value} region={region} />
          ))}
        </div>
        <p>
          <ButtonLink href={page.programsHref} tone="secondary">
            {total === 1 ? 'Show the program' : `Show all ${total.toLocaleString('en-US')} programs`}
          </ButtonLink>
        </p>
      </div>
    </>
  )
}

const programs = { one: 'program', many: 'programs' }
