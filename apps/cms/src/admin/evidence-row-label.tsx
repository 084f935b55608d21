'use client'

import { labelOf, sourceKinds } from '@evenkeel/domain'
import { useRowLabel } from '@payloadcms/ui'
import { useOpenWhileBlank } from './open-while-blank.ts'

interface EvidenceRow {
  sourceName?: string | null
  sourceKind?: string | null
  checkedOn?: string | null
  agrees?: boolean | null
}

/** 'Program website, visa page (2026-03-02), disagrees'. */
export function EvidenceRowLabel() {
  const { data } = useRowLabel<EvidenceRow>()
  useOpenWhileBlank(!data.sourceName && !data.sourceKind)
  const name =
    data.sourceName ?? (data.sourceKind ? labelOf(sourceKinds, data.sourceKind) : 'New evidence row')
  const day = data.checkedOn ? ` (${data.checkedOn.slice(0, 10)})` : ''
  return <span>{`${name}${day}${data.agrees === false ? ', disagrees' : ''}`}</span>
}
