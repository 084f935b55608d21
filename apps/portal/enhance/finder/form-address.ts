/**
 * The address that the form asks for as it stands, with a path and in the order that the server prints: a control that
 * asks nothing (empty, or at the value that its `data-idle` names) is left out, so that no redirect is needed.
 */
export function formAddress(form: HTMLFormElement): string {
  const idle = new Map(
    [...form.elements].flatMap((control) =>
      control instanceof HTMLSelectElement && control.dataset.idle !== undefined
        ? [[control.name, control.dataset.idle] as const]
        : [],
    ),
  )
  const asked = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' && value !== idle.get(name)
      ? [[name, value.trim()]]
      : [],
  )
  const ordered = [...asked.filter(([name]) => name !== 'sort'), ...asked.filter(([name]) => name === 'sort')]
  const query = new URLSearchParams(ordered).toString()
  const { pathname } = new URL(form.action)
  return query === '' ? pathname : `${pathname}?${query}`
}
