'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type SyntheticEvent, useId, useState } from 'react'
import styles from './accounts.module.css'
import { askAccount, type Delivery, deliverySchema } from './ask-account.ts'
import { DeliveredLink } from './delivered-link.tsx'

const roles = [
  { value: 'advisor', label: 'Advisor: FAQs; drafts of everything else' },
  { value: 'editor', label: 'Editor: all content, no people' },
  { value: 'administrator', label: 'Administrator: people, roles and all content' },
]

type Outcome = { problem: string } | { delivery: Delivery; name: string } | null

/** Invites somebody: name, address, role. They choose the password themselves, by a link. */
export function InviteForm() {
  const id = useId()
  const router = useRouter()
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [isAsking, setIsAsking] = useState(false)

  async function send(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const [name, email, role] = ['name', 'email', 'role'].map((field) => textIn(form, field))
    setIsAsking(true)
    const answer = await askAccount('/invite', { name, email, role }, deliverySchema)
    setIsAsking(false)
    if ('problem' in answer) {
      setOutcome(answer)
      return
    }
    setOutcome({ delivery: answer.data, name: name ?? '' })
    form.reset()
    router.refresh()
  }

  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Invite somebody</h2>
      <form className={styles.row} onSubmit={(event) => void send(event)}>
        <label>
          Name
          <input name="name" required maxLength={120} autoComplete="off" />
        </label>
        <label>
          E-mail address
          <input name="email" type="email" required maxLength={254} autoComplete="off" />
        </label>
        <label>
          May
          <select name="role" defaultValue="advisor">
            {roles.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit" size="medium" disabled={isAsking} margin={false}>
          Invite
        </Button>
      </form>
      {outcome && 'problem' in outcome && (
        <p role="alert" className={styles.problem}>
          {outcome.problem}
        </p>
      )}
      {outcome && 'delivery' in outcome && <DeliveredLink {...outcome} />}
    </section>
  )
}

function textIn(form: HTMLFormElement, field: string): string {
  const value = new FormData(form).get(field)
  return typeof value === 'string' ? value : ''
}
