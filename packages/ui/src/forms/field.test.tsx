import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChoiceField } from './choice-field.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'

describe('field', () => {
  it('ties label, hint and error to its control', () => {
    const html = renderToStaticMarkup(
      <Field id="yog" label="Year" hint="Four digits." error="Give a year.">
        {(control) => <input name="yog" {...control} />}
      </Field>,
    )
    expect(html).toContain('<label class="label" for="yog">')
    expect(html).toContain('aria-describedby="yog-hint yog-error"')
    expect(html).toContain('aria-invalid="true"')
  })

  it('leaves the descriptions out where there is nothing to describe', () => {
    const html = renderToStaticMarkup(
      <Field id="q" label="Search">
        {(control) => <input name="q" {...control} />}
      </Field>,
    )
    expect(html).not.toContain('aria-')
  })
})

describe('choice field', () => {
  const options = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ]

  it('ties its hint and error to the group, and leads to its first answer', () => {
    const html = renderToStaticMarkup(
      <ChoiceField
        id="way"
        name="way"
        label="Which way?"
        hint="One."
        error="Choose one."
        options={options}
      />,
    )
    expect(html).toContain(
      '<fieldset class="choices" data-invalid="yes" aria-describedby="way-hint way-error">',
    )
    expect(html).toMatch(/<input type="radio" id="way" name="way" value="a"/)
    expect(html).not.toContain('checked')
  })

  it('keeps the answer that was given', () => {
    const html = renderToStaticMarkup(
      <ChoiceField id="way" name="way" label="Which way?" options={options} value="b" />,
    )
    expect(html.match(/checked/g)).toHaveLength(1)
    expect(html).toMatch(/value="b" checked|checked="" value="b"|value="b"[^>]*checked/)
  })
})

describe('error summary', () => {
  it('links each problem to its field', () => {
    const html = renderToStaticMarkup(
      <ErrorSummary problems={[{ fieldId: 'yog', message: 'Give a year.' }]} />,
    )
    expect(html).toContain('href="#yog"')
    expect(html).toContain('role="alert"')
  })

  it('is not there without problems', () => {
    expect(renderToStaticMarkup(<ErrorSummary problems={[]} />)).toBe('')
  })
})
