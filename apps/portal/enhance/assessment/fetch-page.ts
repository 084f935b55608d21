/** Pages that are shown as they come; anything else is left to the browser. */
const shown: ReadonlySet<number> = new Set([200, 413, 422])

/** The page that answers a form; null where none came that can be shown, or where `signal` stopped it. */
export async function fetchPage(path: string, body: FormData, signal: AbortSignal): Promise<Document | null> {
  try {
    const answer = await fetch(path, { method: 'POST', body, signal, cache: 'no-store' })
    if (!shown.has(answer.status)) return null
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    return null
  }
}

/** A form as its button sends it. */
export function sentBy(form: HTMLFormElement, button: HTMLElement | null): FormData {
  const body = new FormData(form)
  if (button instanceof HTMLButtonElement && button.name) body.append(button.name, button.value)
  return body
}

/** Where a button sends its form. */
export function pathSentTo(form: HTMLFormElement, button: HTMLElement | null): string {
  const own = button?.getAttribute('formaction') ?? form.getAttribute('action')
  return new URL(own ?? '', location.href).pathname
}
