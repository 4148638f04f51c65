/** What the window tells of itself. */
export type PageEvents = {
  /** The person turned to something else: a good moment to save. */
  left(): void
  cameBack(): void
  /** The page is going away. True where text would be lost, and the browser has to ask. */
  closing(): boolean
}

/** Listens to the window; gives back the function that stops. */
export function bindPage(page: Window, events: PageEvents): () => void {
  const stop = new AbortController()
  const { signal } = stop
  page.addEventListener('blur', () => events.left(), { signal })
  page.addEventListener('focus', () => events.cameBack(), { signal })
  page.addEventListener('pagehide', () => events.left(), { signal })
  page.document.addEventListener(
    'visibilitychange',
    () => {
      if (page.document.visibilityState === 'hidden') events.left()
    },
    { signal },
  )
  page.addEventListener(
    'beforeunload',
    (event) => {
      if (events.closing()) event.preventDefault()
    },
    { signal },
  )
  return () => stop.abort()
}
