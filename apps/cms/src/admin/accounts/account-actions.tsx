'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import styles from './accounts.module.css'
import { type AccountAnswer, askAccount, type Delivery, deliverySchema } from './ask-account.ts'
import { DeliveredLink } from './delivered-link.tsx'

interface AccountActionsProps {
  readonly account: { readonly id: number; readonly name: string; readonly email: string }
  readonly isOwn: boolean
  readonly mayMakeLinks: boolean
}

type Outcome = { problem: string } | { done: string } | { delivery: Delivery } | null

/** Signing out everywhere; for administrators also a link for a new password, and letting somebody try again. */
export function AccountActions({ account, isOwn, mayMakeLinks }: AccountActionsProps) {
  const router = useRouter()
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [isAsking, setIsAsking] = useState(false)

  async function ask<T>(asking: Promise<AccountAnswer<T>>, told: (data: T) => Outcome) {
    setIsAsking(true)
    const answer = await asking
    setIsAsking(false)
    setOutcome('problem' in answer ? answer : told(answer.data))
    router.refresh()
  }
  const endSessions = () =>
    ask(askAccount(`/${account.id}/end-sessions`, {}, z.object({ ended: z.number() })), () => ({
      done: isOwn ? 'You are signed out everywhere.' : `${account.name} is signed out everywhere.`,
    }))
  const makeLink = () =>
    ask(askAccount(`/${account.id}/new-link`, {}, deliverySchema), (delivery) => ({ delivery }))
  const unlock = () =>
    ask(askAccount('/unlock', { email: account.email }, z.object({ unlocked: z.boolean() })), () => ({
      done: `${account.name} can try again.`,
    }))

  return (
    <div className={styles.actions}>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isAsking}
        onClick={() => void endSessions()}
      >
        Sign out everywhere
      </Button>
      {mayMakeLinks && (
        <>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isAsking}
            onClick={() => void makeLink()}
          >
            Make a link for a new password
          </Button>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            disabled={isAsking}
            onClick={() => void unlock()}
          >
            Let try again after too many attempts
          </Button>
        </>
      )}
      {outcome && 'problem' in outcome && (
        <p role="alert" className={styles.problem}>
          {outcome.problem}
        </p>
      )}
      {outcome && 'done' in outcome && <p role="status">{outcome.done}</p>}
      {outcome && 'delivery' in outcome && <DeliveredLink delivery={outcome.delivery} name={account.name} />}
    </div>
  )
}
