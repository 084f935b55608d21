import { EmptyState } from '@evenkeel/ui'

/** For a specialty that nobody has rated: said plainly, and what helps meanwhile. */
export function NoRatingsYet({ name }: { name: string }) {
  return (
    <EmptyState
      title="No guidance yet"
      level={3}
      actions={<a href="/specialties">See the specialties that are rated</a>}
    >
      <p>
        Nobody has rated {name.toLowerCase()} for us at any stage, and we do not fill the gap with an
        impression. It counts neither for nor against it anywhere on this site.
      </p>
    </EmptyState>
  )
}
