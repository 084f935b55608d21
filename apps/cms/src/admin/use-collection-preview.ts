'use client'

import { useEffect, useState } from 'react'
import { type PreviewAnswer, previewAnswerSchema } from './preview-answer.ts'

interface PreviewState {
  /** The criteria that were asked for; null before the first answer. */
  readonly of: string | null
  /** The last answer, shown on until the next is there. */
  readonly answer: PreviewAnswer | null
  /** What went wrong, in words; null while nothing did. */
  readonly fault: string | null
}

/** Asks the cms what criteria find whenever they change; null asks nothing. An answer that was overtaken is dropped. */
export function useCollectionPreview(criteria: string | null): PreviewState {
  const [state, setState] = useState<PreviewState>({ of: null, answer: null, fault: null })
  useEffect(() => {
    if (criteria === null) return undefined
    const overtaken = new AbortController()
    ask(criteria, overtaken.signal).then(setState, (error: unknown) => {
      if (!overtaken.signal.aborted) setState({ of: criteria, answer: null, fault: faultWords(error) })
    })
    return () => overtaken.abort()
  }, [criteria])
  return state
}

async function ask(criteria: string, signal: AbortSignal): Promise<PreviewState> {
  const query = new URLSearchParams({ criteria })
  const response = await fetch(`/api/program-collections/preview?${query}`, { signal })
  if (response.status === 401) throw new Error('You are signed out. Sign in again to see what this finds.')
  if (!response.ok) throw new Error('The programs cannot be counted at present. What you typed is not lost.')
  const answer = previewAnswerSchema.parse(await response.json())
  return { of: criteria, answer, fault: null }
}

function faultWords(error: unknown): string {
  const isNoAnswer = error instanceof TypeError || !(error instanceof Error)
  return isNoAnswer
    ? 'The cms does not answer. Check your connection; what you typed is not lost.'
    : error.message
}
