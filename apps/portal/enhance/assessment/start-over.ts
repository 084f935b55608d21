import { erase } from './kept-answers.ts'

/** Erases what is kept and begins with the first question, once somebody has said twice that they want it. */
export function followStartOver(target: Element): void {
  const question = document.querySelector<HTMLElement>('[data-start-over-question]')
  const ask = document.querySelector<HTMLElement>('[data-start-over]')
  if (!question) return
  if (target.closest('[data-start-over]')) {
    question.hidden = false
    question.querySelector<HTMLElement>('[data-start-over-no]')?.focus()
  }
  if (target.closest('[data-start-over-no]')) {
    question.hidden = true
    ask?.focus()
  }
  if (target.closest('[data-start-over-yes]')) {
    erase()
    location.assign('/assessment/questions')
  }
}
