'use client'

import {
  balanceAttributes,
  dimensions,
  filingDatasets,
  labelOf,
  longDate,
  trajectoryStages,
} from '@evenkeel/domain'
import { useRowLabel } from '@payloadcms/ui'
import { useOpenWhileBlank } from './open-while-blank.ts'

interface Named {
  name?: string | null
  label?: string | null
  value?: string | number | null
}

/** The row's own name, or its number while it has none. */
export function NamedRowLabel() {
  const { data, rowNumber } = useRowLabel<Named>()
  const name = data.name ?? data.label ?? ''
  useOpenWhileBlank(name === '')
  return <span>{name === '' ? `Row ${(rowNumber ?? 0) + 1}` : name}</span>
}

interface RatingRow {
  stage?: string | null
  dimension?: string | null
  attribute?: string | null
  value?: number | null
}

/** 'PGY-1, Time: 2 of 5'. */
export function RatingRowLabel() {
  const { data } = useRowLabel<RatingRow>()
  const what = [
    data.stage ? labelOf(trajectoryStages, data.stage) : null,
    data.dimension ? labelOf(dimensions, data.dimension) : null,
    data.attribute ? labelOf(balanceAttributes, data.attribute) : null,
  ].filter((part) => part !== null)
  useOpenWhileBlank(what.length === 0)
  const step = typeof data.value === 'number' ? `${data.value} of 5` : 'no guidance yet'
  return <span>{what.length > 0 ? `${what.join(', ')}: ${step}` : 'New rating'}</span>
}

interface FilingRow {
  dataset?: string | null
  period?: string | null
  count?: number | null
}

/** 'FY2022: 14, H-1B approvals of the employer'. */
export function FilingRowLabel() {
  const { data } = useRowLabel<FilingRow>()
  useOpenWhileBlank(!data.dataset && !data.period)
  const dataset = data.dataset ? labelOf(filingDatasets, data.dataset) : 'New filing'
  return <span>{data.period ? `${data.period}: ${data.count ?? '?'}, ${dataset}` : dataset}</span>
}

interface ChangeRow {
  on?: string | null
  note?: string | null
}

/** 'November 2, 2026: Shorter.' */
export function ChangeRowLabel() {
  const { data } = useRowLabel<ChangeRow>()
  const day = data.on ? longDate(data.on.slice(0, 10)) : 'No day'
  return <span>{`${day}: ${data.note ?? 'first answer'}`}</span>
}
