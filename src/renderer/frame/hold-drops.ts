/**
 * Files that are dropped on the window never take its place, and their text never gets into the note. Where the host can
 * open them, it hears of them before the page does.
 */
export function holdDrops(page: Window): void {
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
  }
  page.addEventListener('dragover', hold, true)
  page.addEventListener('drop', hold, true)
}
