'use client'

import { passwordHelp, passwordLength } from '@evenkeel/domain'
import { Button } from '@payloadcms/ui'
import { type SyntheticEvent, useEffect, useId, useState } from 'react'
import { z } from 'zod'
import styles from './accounts.module.css'
import { askAccount } from './ask-account.ts'

const ownerSchema = z.object({ name: z.string(), email: z.string(), purpose: z.string() })

type Stage =
  | { at: 'looking' }
  | { at: 'gone'; problem: string }
  | { at: 'choosing'; name: string; email: string; purpose: string }
  | { at: 'done'; email: string }

/** Chooses a password by the link in the address. The part of it that counts never leaves the browser but in the form. */
export function NewPasswordForm() {
  const id = useId()
  const [stage, setStage] = useState<Stage>({ at: 'looking' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)

  useEffect(() => {
    void askAccount('/open-link', { token: tokenInAddress() }, ownerSchema).then((answer) => {
      setStage('problem' in answer ? { at: 'gone', ...answer } : { at: 'choosing', ...answer.data })
    })
  }, [])

  async function choose(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = new FormData(event.currentTarget).get('password')
    setIsAsking(true)
    const answer = await askAccount(
      '/use-link',
      { token: tokenInAddress(), password },
      z.object({ email: z.string() }),
    )
    setIsAsking(false)
    if ('problem' in answer) {
      setProblem(answer.problem)
      return
    }
    history.replaceState(null, '', location.pathname)
    setStage({ at: 'done', ...answer.data })
  }

  if (stage.at === 'looking') return <p role="status">Looking at your link …</p>
  if (stage.at === 'gone')
    return (
      <p role="alert" className={styles.problem}>
        {stage.problem}
      </p>
    )
  if (stage.at === 'done')
    return (
      <div role="status">
        <h1>Your password is set</h1>
        <p>
          <a href="/admin/login">Sign in</a> as {stage.email}.
        </p>
      </div>
    )
  return (
    <form className={styles.choosing} onSubmit={(event) => void choose(event)}>
      <h1>{stage.purpose === 'invitation' ? `Welcome, ${stage.name}` : 'Choose a new password'}</h1>
      <p>
        For <strong>{stage.email}</strong>, with which you sign in.
      </p>
      {/* So that password keepers know for whom they keep it. */}
      <input type="email" name="username" autoComplete="username" value={stage.email} readOnly hidden />
      <label htmlFor={id}>Password</label>
      <input
        id={id}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={passwordLength.least}
        maxLength={passwordLength.most}
        aria-describedby={`${id}-help${problem === null ? '' : ` ${id}-problem`}`}
        aria-invalid={problem !== null}
      />
      <p id={`${id}-help`} className={styles.quiet}>
        {passwordHelp}
      </p>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <Button type="submit" size="large" disabled={isAsking} margin={false}>
        Set this password
      </Button>
    </form>
  )
}

function tokenInAddress(): string {
  return location.hash.slice(1)
}
