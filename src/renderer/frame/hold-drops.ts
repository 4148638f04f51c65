/**
 * Nothing that is dropped takes the window's place: a browser goes to an address or a file where nobody takes it. Text
 * goes where one writes, everything else nowhere. Files, and their text, never get into the note; where the host can open
 * them, it hears of them before the page does. `dropped` hears of every drop of files after it.
 */
export function holdDrops(page: Window, dropped: () => void): void {
  const hold = (event: DragEvent): boolean => {
    const types = event.dataTransfer?.types ?? []
    const hasFiles = types.includes('Files')
    if (!hasFiles && types.includes('text/plain') && isWrittenIn(event.target)) return false
    event.preventDefault()
    event.stopPropagation()
    return hasFiles
  }
  page.addEventListener('dragover', hold, true)
  page.addEventListener('drop', (event) => hold(event) && dropped(), true)
}

/** Whether the place takes text, so that the browser does not look for another use of it. */
function isWrittenIn(target: EventTarget | null): boolean {
  const place = target instanceof Node ? target : null
  const element = place instanceof Element ? place : (place?.parentElement ?? null)
  if (!element) return false
  return (
    element.closest(':is(input, textarea):read-write, .cm-content[contenteditable="true"]') !== null
  )
}
