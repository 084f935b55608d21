import { Button, ButtonLink, ButtonRow, Notice } from '@evenkeel/ui'
import { leadSentence, listOf } from '../../assessment/result-words.ts'
import { SheetForm } from '../../assessment/sheet-form.tsx'
import { LetteredSections } from '../../reading/lettered-sections.tsx'
import { DayOf } from '../../reading/page-foot.tsx'
import { ReadingPage } from '../../reading/reading-page.tsx'
import { type ResultPageProps, resultParts } from './result-parts.tsx'
import { StartOverQuestion } from './start-over-question.tsx'
import { SupportNote } from './support-note.tsx'

/** The whole result: help first where it is needed, what leads, then every part with its reasons. */
export function ResultPage(props: ResultPageProps) {
  const { result, sheet, leftOut, helpLines, today } = props
  const { assessment } = result
  const scored = assessment.dimensions.filter(({ score }) => score !== null).length
  const lead = leadSentence(assessment.lowest, scored)
  return (
    <div data-print="dense">
      <ReadingPage
        above={[{ href: '/assessment', label: 'Assessment' }]}
        name="Result"
        plate="Your result"
        title="Where you stand"
        lede={lead}
        extra={
          <p>
            <small>
              Version {assessment.version} of our questions, <DayOf day={today} />. An aid for reflection, not
              a validated or clinical instrument; no diagnosis, and no word on your chances.
            </small>
          </p>
        }
        controls={
          <>
            {assessment.supportFirst && <SupportNote resources={helpLines} />}
            {leftOut.length > 0 && (
              <Notice title="Not everything could be used">
                <p>Left out: {listOf(leftOut)}. “Change an answer” leads to it.</p>
              </Notice>
            )}
            <SheetForm sheet={sheet} action="/assessment/questions">
              <ButtonRow>
                <Button name="go" value="to:check" tone="secondary">
                  Change an answer
                </Button>
                <Button formAction="/assessment/file" tone="secondary">
                  Download the answers
                </Button>
                <span data-with-script hidden>
                  <Button type="button" tone="secondary" data-print-page>
                    Print
                  </Button>
                </span>
                <ButtonLink href="/assessment" tone="quiet">
                  To the start page of the assessment
                </ButtonLink>
                <span data-with-script hidden>
                  <Button type="button" tone="quiet" data-start-over>
                    Start over
                  </Button>
                </span>
              </ButtonRow>
              <StartOverQuestion />
            </SheetForm>
          </>
        }
      >
        <LetteredSections parts={resultParts({ ...props, lead })} />
      </ReadingPage>
    </div>
  )
}
