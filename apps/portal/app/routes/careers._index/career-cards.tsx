import type { ComparedCareer } from '@evenkeel/domain'
import { BalanceStrip, Card, CardGrid } from '@evenkeel/ui'

/** A card for each career model: what it is in a sentence, and how it rides. */
export function CareerCards({ careers }: { careers: readonly ComparedCareer[] }) {
  return (
    <CardGrid>
      {careers.map(({ model, scores, evidence }) => (
        <Card key={model.slug} title={model.name} href={`/careers/${model.slug}`} footer={evidence}>
          <p>{model.summary}</p>
          <BalanceStrip values={scores} title={model.name} />
        </Card>
      ))}
    </CardGrid>
  )
}
