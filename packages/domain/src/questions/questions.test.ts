import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { problemsOf } from '../content/problems.ts'
import { contentKinds } from '../content/content-kinds.ts'
import { faqsLike } from '../reading/faqs-like.ts'
import { groupQuestions } from './group-questions.ts'
import { blankQuestion, questionFromForm } from './question-from-form.ts'
import { readerQuestionSchema } from './reader-question.ts'
import { likeness, subjectsOf } from './similar-words.ts'

const ask = (...questions: string[]) => questions.map((question) => ({ question }))

describe('what a question is about', () => {
  test.each([
    ['idle words say nothing', 'How do I do that, please?', []],
    ['endings and cases are one', 'Hours of the Fellowships', ['fellowship', 'hour']],
    ['words for the same are one', 'What is the workload of a fellow?', ['fellowship', 'hour']],
    ['abbreviations of specialties are known', 'Is EM fine?', ['em', 'fine']],
    ['marks and accents do not count', 'Résidency: J-1?!', ['1', 'j', 'residency']],
  ])('%s', (_, question, subjects) => {
    expect([...subjectsOf(question)].sort()).toEqual(subjects)
  })

  it('is as like one way as the other, within 0 and 1, and wholly like itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [first, second] = [subjectsOf(one), subjectsOf(other)]
        expect(likeness(first, second)).toBe(likeness(second, first))
        expect(likeness(first, second)).toBeGreaterThanOrEqual(0)
        expect(likeness(first, second)).toBeLessThanOrEqual(1)
        expect(likeness(first, first)).toBe(first.size === 0 ? 0 : 1)
      }),
    )
  })
})

describe('questions that ask the same are proposed together', () => {
  test.each([
    [
      'the same in other words',
      ask(
        'How many hours does a fellow work?',
        'What are the working hours in fellowship?',
        'Can my wife work on J-2?',
      ),
      [2, 1],
    ],
    ['nothing in common', ask('Can I moonlight on J-1?', 'What does a CMIO earn?'), [1, 1]],
    ['about nothing that can be told', ask('How?', 'Why?'), [1, 1]],
    ['the very same words', ask('Is H-1B possible?', 'Is H-1B possible?'), [2]],
    ['none', [], []],
  ])('%s', (_, questions, sizes) => {
    expect(groupQuestions(questions).map(({ length }) => length)).toEqual(sizes)
  })

  it('each stands in one group, the oldest first, and the same questions always group the same', () => {
    const words = fc.constantFrom(
      'visa',
      'hours',
      'fellowship',
      'salary',
      'waiver',
      'step 3',
      'how',
      'family',
    )
    const question = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.array(question), (texts) => {
        const questions = texts.map((text, at) => ({ question: text, at }))
        const groups = groupQuestions(questions)
        expect(
          groups
            .flat()
            .map(({ at }) => at)
            .sort((one, other) => one - other),
        ).toEqual(questions.map(({ at }) => at))
        for (const group of groups) {
          expect(group.map(({ at }) => at)).toEqual(
            group.map(({ at }) => at).toSorted((one, other) => one - other),
          )
        }
        expect(groupQuestions(questions)).toEqual(groups)
      }),
    )
  })
})

const faq = (slug: string, question: string, answer: string) =>
  contentKinds.faqs.parse({
    slug,
    updatedOn: '2026-11-02',
    question,
    answer: [{ type: 'paragraph', spans: [{ type: 'text', text: answer }] }],
    topic: 'career',
    reviewBy: '2027-11-02',
  })

describe('answers that may be there already', () => {
  const faqs = [
    faq(
      'hours',
      'How do fellowship hours compare with residency?',
      'A fellow works about fifty hours a week.',
    ),
    faq('practice', 'Can I keep practicing?', 'Most fellows keep a clinic; call differs by base specialty.'),
    faq('before', 'What can I do before residency?', 'Learn SQL, join a project, go to AMIA meetings.'),
  ]
  test.each([
    ['asked in other words', 'How many hours a week does a fellow work?', ['hours']],
    ['spoken of in an answer only', 'Should I learn SQL and join AMIA?', ['before']],
    ['nothing near', 'Is parking free in Cleveland?', []],
    ['nothing that can be told', 'Why?', []],
  ])('%s', (_, question, slugs) => {
    expect(faqsLike(faqs, question, 3).map(({ slug }) => slug)).toEqual(slugs)
    expect(faqsLike(faqs.toReversed(), question, 3).map(({ slug }) => slug)).toEqual(slugs)
  })
})

describe('a question that is handed in', () => {
  const typed = { ...blankQuestion, question: '  May I moonlight\r\non J-1?  ' }
  it('keeps its words and nothing else', () => {
    expect(readerQuestionSchema.parse({ ...questionFromForm(typed), email: 'a@example.org' })).toEqual({
      question: 'May I moonlight\non J-1?',
      topic: null,
      visa: null,
      stage: null,
    })
  })

  test.each([
    ['nothing', {}, { question: 'Write your question.' }],
    ['a word', { question: 'Visa?' }, { question: expect.stringContaining('in a sentence') }],
    ['a novel', { question: 'x'.repeat(601) }, { question: expect.stringContaining('under 600') }],
    [
      'a topic of somebody’s own',
      { question: 'May I moonlight?', topic: 'spam' },
      { topic: 'Choose one of these topics, or none.' },
    ],
  ])('that is %s is sent back in words', (_, over, problems) => {
    const { error } = readerQuestionSchema.safeParse(questionFromForm({ ...blankQuestion, ...over }))
    const found = error ? problemsOf(error).map(({ path, message }) => [path, message]) : []
    expect(Object.fromEntries(found)).toEqual(problems)
  })
})
