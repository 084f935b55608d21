import { programHref } from './program-address.ts'

/** The form for telling the editors about a listing; about one fact of it where a key is given. */
export function reportHref(slug: string, fact?: string): string {
  const page = `${programHref(slug)}/report`
  return fact === undefined ? page : `${page}?fact=${fact}`
}

/** Where a reader is led after a report was received. */
export function reportThanksHref(slug: string): string {
  return `${programHref(slug)}/report?sent`
}
