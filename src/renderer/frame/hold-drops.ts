/**
 * Files that are dropped on the window never take its place, and their text never gets into the note. Where the host can
 * open them, it hears of them before the page does; `dropped` hears of every drop after it.
 */
export function holdDrops(page: Window, dropped: () => void): void {
  const hold = (event: DragEvent): boolean => {
    if (!event.dataTransfer?.types.includes('Files')) return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  page.addEventListener('dragover', hold, true)
  page.addEventListener('drop', (event) => hold(event) && dropped(), true)
}
