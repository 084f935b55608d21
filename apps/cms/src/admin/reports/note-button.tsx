'use client'

import { useState } from 'react'
import { z } from 'zod'
import styles from '../desk.module.css'

/**
 * Puts a reader's word into the evidence of the listing, and leads to the listing. A form would stand inside the form
 * of the document, which no page may have; so it is sent from here.
 */
export function NoteButton({ report }: { report: string | number | null }) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)

  async function send() {
    setSending(true)
    const response = await fetch(`/api/reader-reports/${report}/note`, { method: 'POST' })
    if (response.ok) {
      window.location.assign(response.url)
      return
    }
    setProblem(await wordsOf(response))
    setSending(false)
  }

  return (
    <div>
      <button
        type="button"
        className={styles.button}
        disabled={isSending}
        onClick={() => {
          send().catch(() => {
            setProblem('The content system does not answer. Try it again.')
            setSending(false)
          })
        }}
      >
        Note it in the listing’s evidence
      </button>
      <p className={styles.quiet}>
        Adds a row “A reader of Evenkeel” to a draft of the listing. Once you publish it, readers see both
        sides until you settle it.
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
    </div>
  )
}

async function wordsOf(response: Response): Promise<string> {
  const said = refusalSchema.safeParse(await response.json().catch(() => null))
  return said.data?.errors[0]?.message ?? 'It could not be noted. Load the page again.'
}

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })) })
