/** A control of the form; null for any other target of an event, a field without a name among them. */
export function controlOf(form: HTMLFormElement, target: EventTarget | null): Control | null {
  const isControl = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  return isControl && target.form === form && target.name !== '' ? target : null
}

export type Control = HTMLInputElement | HTMLSelectElement

/**
 * True where a control says something else than the page was made for: browsers put a reader's choices back when they
 * come back to a page.
 */
export function hasOtherChoices(form: HTMLFormElement): boolean {
  return [...form.elements].some((element) => {
    if (element instanceof HTMLInputElement)
      return (
        element.name !== '' &&
        (element.checked !== element.defaultChecked || element.value !== element.defaultValue)
      )
    if (element instanceof HTMLSelectElement)
      return [...element.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
    return false
  })
}
