import { Button } from '@evenkeel/ui'
import type { ReactNode } from 'react'
import type { Sheet } from './sheet.ts'
import styles from './sheet-form.module.css'

/** A form that carries the whole sheet along: every filled field that is not asked in it, hidden. */
export function SheetForm({ sheet, action, asked = [], children }: SheetFormProps) {
  return (
    <>
      <form method="post" action={action} autoComplete="off" data-sheet-form>
        {Object.entries(sheet).flatMap(([name, values = []]) =>
          asked.includes(name)
            ? []
            : values.map((value) => (
                <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
              )),
        )}
        {children}
      </form>
      <p className={styles.kept} data-kept-line data-print="none" hidden>
        Your answers also stay in this browser until you erase them.{' '}
        <Button type="button" tone="quiet" data-erase-answers>
          Erase my answers
        </Button>
      </p>
    </>
  )
}

interface SheetFormProps {
  readonly sheet: Sheet
  readonly action: string
  /** Fields that have a control of their own in the form. */
  readonly asked?: readonly string[]
  readonly children: ReactNode
}
