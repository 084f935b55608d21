/**
 * Makes an element say what a fresh copy of it says, in place: elements that are in both stay the same elements, so
 * that focus, what is unfolded, and what a script added (`data-made`) stay. What a reader chose in a control stays as
 * well, unless `takesChoices`.
 */
export function settle(old: Element, fresh: Element, takesChoices: boolean): void {
  settleAttributes(old, fresh)
  settleChildren(old, fresh, takesChoices)
  if (takesChoices) takeChoice(old, fresh)
}

function settleAttributes(old: Element, fresh: Element): void {
  for (const { name, value } of fresh.attributes) {
    if (!isReaders(name) && old.getAttribute(name) !== value) old.setAttribute(name, value)
  }
  for (const { name } of [...old.attributes]) {
    if (!isReaders(name) && !fresh.hasAttribute(name)) old.removeAttribute(name)
  }
}

/** Attributes that follow what the reader does, not what the server says. */
function isReaders(name: string): boolean {
  return name === 'open' || name.startsWith('data-made')
}

function settleChildren(old: Element, fresh: Element, takesChoices: boolean): void {
  let next: ChildNode | null = pastMade(old.firstChild)
  for (const wanted of [...fresh.childNodes]) {
    const same = firstAlike(next, wanted)
    if (same === null) {
      old.insertBefore(document.importNode(wanted, true), next)
      continue
    }
    while (next !== null && next !== same) next = removed(next)
    next = pastMade(same.nextSibling)
    if (same instanceof Element && wanted instanceof Element) settle(same, wanted, takesChoices)
    else if (same.nodeValue !== wanted.nodeValue) same.nodeValue = wanted.nodeValue
  }
  while (next !== null) next = removed(next)
}

function removed(node: ChildNode): ChildNode | null {
  const next = pastMade(node.nextSibling)
  node.remove()
  return next
}

function pastMade(node: ChildNode | null): ChildNode | null {
  let next = node
  while (next instanceof Element && next.hasAttribute('data-made')) next = next.nextSibling
  return next
}

/** The first of these siblings that could be the wanted node: the same element, and the same control. */
function firstAlike(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  for (let node = from; node !== null; node = pastMade(node.nextSibling)) {
    if (node.nodeName === wanted.nodeName && controlOf(node) === controlOf(wanted)) return node
  }
  return null
}

/** Which control a node is, or is the label of; options of one question differ in their values only. */
function controlOf(node: ChildNode): string {
  if (!(node instanceof Element)) return ''
  const control = node.matches('label') ? node.querySelector('input, select') : node
  const isOption = control?.matches('[type="checkbox"], [type="radio"]') ?? false
  return `${control?.getAttribute('name')} ${isOption ? control?.getAttribute('value') : ''}`
}

function takeChoice(old: Element, fresh: Element): void {
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
    old.checked = fresh.checked
    if (old.value !== fresh.value) old.value = fresh.value
  }
  if (old instanceof HTMLSelectElement && fresh instanceof HTMLSelectElement) old.value = fresh.value
}
