/**
 * The title of a page that answers a form. `meta` does not see what a form was answered with; React puts a title into
 * the head from wherever it stands.
 */
export function PageHead({ title }: { title: string }) {
  return <title>{`${title} | Assessment | Evenkeel`}</title>
}
