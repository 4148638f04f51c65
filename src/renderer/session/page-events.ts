/** What the window tells of itself. */
export type PageEvents = {
  /** The person turned to something else: a good moment to save. */
  left(): void
  cameBack(): void
  /** The page is going away. True where text would be lost, and the browser has to ask. */
  closing(): boolean
}

/** Listens to the window for as long as it lives. */
export function bindPage(page: Window, events: PageEvents): void {
  page.addEventListener('blur', () => events.left())
  page.addEventListener('focus', () => events.cameBack())
  page.addEventListener('pagehide', () => events.left())
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') events.left()
  })
  page.addEventListener('beforeunload', (event) => {
    if (events.closing()) event.preventDefault()
  })
}
