import { faqTopics, labelOf, longDate, stages, visaStatusCodes } from '@evenkeel/domain'
import type { AdminViewServerProps } from 'payload'
import { roleOf } from '../../access/roles.ts'
import { type QuestionGroup, questionInbox } from '../../questions/question-inbox.ts'
import styles from '../view.module.css'
import { StaffView } from '../staff-view.tsx'
import { faqChoices } from './faq-choices.ts'
import own from './questions.module.css'

/** The inbox of the advisors: new questions, those that ask the same together, and what to do with them. */
export async function QuestionsView(view: AdminViewServerProps) {
  const { user, payload } = view.initPageResult.req
  // Nothing is read for strangers; the frame sends them to sign in.
  const inbox = user && roleOf(user) ? await questionInbox(payload, user) : { groups: [], total: 0 }
  const choices = user && roleOf(user) ? await faqChoices(payload, user) : []
  return (
    <StaffView title="Questions of readers" view={view}>
      <p className={styles.quiet}>
        Questions that seem to ask the same stand together; take the mark off those that do not. What is
        answered settles itself when its FAQ is published. All of them:{' '}
        <a href="/admin/collections/reader-questions">the whole list</a>.
      </p>
      <p role="status">{inbox.total === 0 ? 'No new question waits.' : `${inbox.total} new`}</p>
      {inbox.groups.map((group) => (
        <Group key={group.questions[0]?.id} group={group} choices={choices} />
      ))}
    </StaffView>
  )
}

function Group({ group: { questions, like }, choices }: GroupProps) {
  const [first] = questions
  const name = `Questions like: ${first?.question ?? ''}`
  return (
    <form className={own.group} method="post" action="/api/reader-questions/settle" aria-label={name}>
      <ul className={own.questions}>
        {questions.map(({ id, question, topic, visa, stage, createdAt }) => (
          <li key={id}>
            <label>
              <input type="checkbox" name="ids" value={id} defaultChecked /> <span>{question}</span>
            </label>
            <span className={styles.quiet}>
              {[
                longDate(createdAt.slice(0, 10)),
                topic ? labelOf(faqTopics, topic) : null,
                visa ? labelOf(visaStatusCodes, visa) : null,
                stage ? labelOf(stages, stage) : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {like.length > 0 && (
        <p className={styles.quiet}>
          Perhaps answered by: {like.map(({ question }) => `“${question}”`).join(', ')}
        </p>
      )}
      <div className={own.acts}>
        <button type="submit" name="what" value="answer" className={own.first}>
          Answer as a new FAQ
        </button>
        <span className={own.act}>
          <label>
            <span className={own.hidden}>FAQ that answers it</span>
            <select name="faq" defaultValue={choices.find(({ slug }) => slug === like[0]?.slug)?.id ?? ''}>
              <option value="">Choose an FAQ</option>
              {choices.map(({ id, question }) => (
                <option key={id} value={id}>
                  {question}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" name="what" value="join">
            Join to this FAQ
          </button>
        </span>
        <span className={own.act}>
          <label>
            <span className={own.hidden}>Why no FAQ comes of it</span>
            <input type="text" name="note" maxLength={600} placeholder="Why no FAQ comes of it" />
          </label>
          <button type="submit" name="what" value="set-aside">
            Set aside
          </button>
        </span>
        <button type="submit" name="what" value="spam">
          Spam
        </button>
      </div>
    </form>
  )
}

interface GroupProps {
  readonly group: QuestionGroup
  readonly choices: Awaited<ReturnType<typeof faqChoices>>
}
