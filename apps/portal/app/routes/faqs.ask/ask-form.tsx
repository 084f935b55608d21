import {
  faqTopics,
  type Option,
  type Problem,
  stages,
  type TypedQuestion,
  visaStatusCodes,
} from '@evenkeel/domain'
import { Button, ButtonLink, ButtonRow, ErrorSummary, Field, Notice } from '@evenkeel/ui'
import type { DeskTrouble } from '../../desk/desk-trouble.ts'
import { TrapField } from '../../desk/trap-field.tsx'
import { QuestionList } from '../faqs._index/question-list.tsx'
import styles from './ask-form.module.css'

/** Sent along by the button of somebody who has seen the answers that come near. */
export const SENDS_ANYWAY = 'anyway'

/** The question as typed so far, what is wrong with it, what kept it from being taken, and answers that come near. */
export function AskForm({ typed, problems, trouble, like }: AskFormProps) {
  const problemOf = (field: keyof TypedQuestion) => problems.find(({ path }) => path === field)?.message
  return (
    <div className={styles.page}>
      <ErrorSummary problems={problems.map(({ path, message }) => ({ fieldId: path, message }))} />
      {trouble && (
        <Notice tone="error" title={trouble.title} live>
          <p>{trouble.words}</p>
        </Notice>
      )}
      {like.length > 0 && (
        <section className={styles.like} aria-labelledby="like">
          <h2 id="like">Perhaps it is answered already</h2>
          <QuestionList questions={like} />
          <p>Your question is not sent yet. If none of these answers it, send it below.</p>
        </section>
      )}
      <form className={styles.form} method="post" action="/faqs/ask" autoComplete="off" noValidate>
        <Field
          id="question"
          label="Your question"
          hint="Please no names, no case numbers, and nothing about your health: others read it."
          error={problemOf('question')}
        >
          {(control) => <textarea name="question" rows={5} defaultValue={typed.question} {...control} />}
        </Field>
        <Choice id="topic" label="Topic" options={faqTopics} value={typed.topic} error={problemOf('topic')} />
        <Choice
          id="visa"
          label="Which visa status is it about?"
          options={visaStatusCodes}
          value={typed.visa}
          error={problemOf('visa')}
        />
        <Choice
          id="stage"
          label="Which stage is it about?"
          options={stages}
          value={typed.stage}
          error={problemOf('stage')}
        />
        <TrapField />
        {like.length > 0 && <input type="hidden" name={SENDS_ANYWAY} value="yes" />}
        <ButtonRow>
          <Button>{like.length > 0 ? 'Send it all the same' : 'Send to the advisors'}</Button>
          <ButtonLink href="/faqs" tone="secondary">
            Back to the answers
          </ButtonLink>
        </ButtonRow>
      </form>
    </div>
  )
}

interface AskFormProps {
  readonly typed: TypedQuestion
  readonly problems: readonly Problem[]
  readonly trouble: DeskTrouble | null
  readonly like: readonly { readonly slug: string; readonly question: string }[]
}

function Choice({ id, label, options, value, error }: ChoiceProps) {
  return (
    <Field id={id} label={label} error={error} optional>
      {(control) => (
        <select name={id} defaultValue={value} {...control}>
          <option value="">No matter</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly error: string | undefined
}
