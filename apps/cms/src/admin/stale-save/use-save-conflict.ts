'use client'

import {
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ConflictAnswer, conflictAnswerSchema } from '../../review/conflict-answer.ts'
import { chosenValues } from './chosen-values.ts'

/** A save that was refused because somebody else had saved meanwhile. */
export interface SaveConflict {
  readonly answer: ConflictAnswer | null
  readonly fault: string | null
  /** Saves a draft on top of theirs with the fields that are to stay as they were typed, and loads it. */
  readonly keep: (fields: readonly string[]) => Promise<void>
}

/** Looks after each save that did not succeed whether somebody else had saved meanwhile, and what. */
export function useSaveConflict(): SaveConflict {
  const { id, collectionSlug } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const isUnsaved = [useFormModified(), useFormSubmitted()].includes(true)
  const isProcessing = useFormProcessing()
  const wasProcessing = useRef(false)
  const [answer, setAnswer] = useState<ConflictAnswer | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  const look = useCallback(async () => {
    const mine: Record<string, unknown> = getData()
    const asked = { collection: collectionSlug, id: Number(id), began: mine.updatedAt, mine }
    const response = await send('POST', '/api/reviews/conflict', asked)
    const parsed = conflictAnswerSchema.safeParse(response.ok ? await response.json() : null)
    return parsed.data?.savedAt ? parsed.data : null
  }, [collectionSlug, getData, id])

  useEffect(() => {
    // A refused publication leaves the form as submitted, a refused draft as changed; after a save it is neither.
    const isRefused = wasProcessing.current && !isProcessing && isUnsaved
    wasProcessing.current = isProcessing
    if (isRefused && id !== undefined) look().then(setAnswer, () => setAnswer(null))
  }, [id, isProcessing, isUnsaved, look])

  async function keep(fields: readonly string[]): Promise<void> {
    if (fields.length > 0) {
      const body = { ...chosenValues(getData(), fields), _status: 'draft', updatedAt: answer?.savedAt }
      const response = await send('PATCH', `/api/${collectionSlug}/${id}?draft=true&depth=0`, body)
      if (response.status === 412) {
        setFault('Somebody saved once more in between. Look again, then choose.')
        setAnswer(await look())
        return
      }
      if (!response.ok) {
        setFault('This could not be saved. What you typed still stands in the form.')
        return
      }
    }
    setModified(false)
    window.location.reload()
  }
  return { answer, fault, keep }
}

function send(method: string, address: string, body: object): Promise<Response> {
  return fetch(address, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
}
