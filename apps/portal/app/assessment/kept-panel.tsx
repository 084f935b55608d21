import { Button, ButtonRow, Notice } from '@evenkeel/ui'

/** Leads on from answers that stay in this browser; a script shows it, filled, where there are any. */
export function KeptPanel() {
  return (
    <div data-kept-answers hidden>
      <Notice title="Answers of yours are in this browser">
        <p>They are nowhere else. If others use this computer, erase them when you are done.</p>
        <form method="post" action="/assessment/questions" autoComplete="off">
          <ButtonRow>
            <Button name="go" value="stay">
              Go on where you stopped
            </Button>
            <Button formAction="/assessment/result" tone="secondary">
              See the result
            </Button>
            <Button type="button" tone="quiet" data-erase-answers>
              Erase my answers
            </Button>
          </ButtonRow>
        </form>
      </Notice>
    </div>
  )
}
