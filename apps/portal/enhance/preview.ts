import { isFirstLook, leadsAway } from './preview/frame.ts'

const desks =
  document.querySelector<HTMLElement>('[data-preview-desks]')?.dataset.previewDesks?.split(' ') ?? []

if (parent !== window) followTheDesk()

/**
 * Beside the form at the desk: loads again when the draft was saved, without losing the reader's place, and opens
 * links in a page of their own, since readers' pages cannot be shown in a frame.
 */
function followTheDesk(): void {
  // The desk answers the first "ready" with a "saved" of its own: what it speaks of is shown already.
  let isAnswerToReady = isFirstLook(performance.getEntriesByType('navigation'))
  addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
    if (!desks.includes(origin) || !says(data, 'payload-document-event')) return
    if (isAnswerToReady) isAnswerToReady = false
    else location.reload()
  })
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || !leadsAway(link, location)) return
    link.target = '_blank'
    link.rel = 'noopener'
  })
  parent.postMessage({ type: 'payload-live-preview', ready: true }, '*')
}

function says(data: unknown, type: string): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type
}
