'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { type ReviewAnswer, reviewAnswerSchema } from '../../review/review-answer.ts'

interface Reviewed {
  readonly collection: string
  readonly id: number
}

export interface ReviewInPanel {
  /** Where the document stands; null before the first answer. */
  readonly answer: ReviewAnswer | null
  /** What went wrong, in words; null while nothing did. */
  readonly fault: string | null
  /** Something is being done, or what stands here may be of before the last save. */
  readonly isBusy: boolean
  /** Does something; true when it is done. */
  readonly act: (what: object) => Promise<boolean>
}

/** Asks the cms where a document stands, again after each save and after everything that is done here. */
export function useReview(reviewed: Reviewed | null, lastSave: number): ReviewInPanel {
  const [answer, setAnswer] = useState<ReviewAnswer | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [round, setRound] = useState(0)
  const [answered, setAnswered] = useState('')
  const collection = reviewed?.collection
  const id = reviewed?.id
  const asked = `${lastSave} ${round}`

  useEffect(() => {
    if (collection === undefined || id === undefined) return undefined
    const overtaken = new AbortController()
    ask(collection, id, overtaken.signal).then(
      (found) => {
        setAnswer(found)
        setAnswered(asked)
      },
      (error: unknown) => {
        if (overtaken.signal.aborted) return
        setFault(wordsOf(error))
        setAnswered(asked)
      },
    )
    return () => overtaken.abort()
  }, [asked, collection, id])

  async function act(what: object): Promise<boolean> {
    setBusy(true)
    const words = await send({ collection, id, ...what }).then(() => null, wordsOf)
    setFault(words)
    setBusy(false)
    setRound((before) => before + 1)
    return words === null
  }
  return { answer, fault, isBusy: isBusy || answered !== asked, act }
}

async function ask(collection: string, id: number, signal: AbortSignal): Promise<ReviewAnswer> {
  const query = new URLSearchParams({ collection, id: String(id) })
  const response = await fetch(`/api/reviews/of?${query}`, { signal })
  if (!response.ok) throw new Error(await refusalIn(response))
  return reviewAnswerSchema.parse(await response.json())
}

async function send(body: object): Promise<void> {
  const response = await fetch('/api/reviews/act', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await refusalIn(response))
}

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

async function refusalIn(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const refusal = refusalSchema.safeParse(body)
  return (
    refusal.data?.errors[0]?.message ?? 'The cms cannot do this at present. Nothing that you typed is lost.'
  )
}

function wordsOf(error: unknown): string {
  const isNoAnswer = error instanceof TypeError || !(error instanceof Error)
  return isNoAnswer ? 'The cms does not answer. Nothing that you typed is lost.' : error.message
}
