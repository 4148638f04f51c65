/** A page that ends again within this time is not tried a third time unasked. */
const shortMs = 60_000

/** What the person wants after the page has ended twice. */
export type PageChoice = 'without-note' | 'again' | 'close'

/**
 * What becomes of a window whose page has ended, by Electron's reason for it: it begins anew, and where that was done a short
 * time before, the person is asked. A note at which the page ends would be opened again and again.
 */
export function afterPageEnd(
  reason: string,
  sinceBegunMs: number | null,
): 'nothing' | 'begin-anew' | 'ask' {
  if (reason === 'clean-exit') return 'nothing'
  return sinceBegunMs !== null && sinceBegunMs < shortMs ? 'ask' : 'begin-anew'
}

/** Gives what has to be told of each end of the window's page; it never rejects. */
export function createRenewal(parts: {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
  readonly reload: () => void
  readonly ask: () => Promise<PageChoice>
  /** Closed in the meantime, it needs nothing. */
  readonly isThere: () => boolean
  /** The next page of the folder opens no note by itself. */
  readonly forgetNote: () => Promise<void>
  readonly close: () => void
  readonly report: (error: unknown) => void
}): (reason: string) => Promise<void> {
  let begun: number | null = null
  return async (reason) => {
    const next = afterPageEnd(reason, begun === null ? null : parts.now() - begun)
    if (next === 'nothing') return
    try {
      const choice = next === 'ask' ? await parts.ask() : 'again'
      if (!parts.isThere()) return
      if (choice === 'close') return parts.close()
      if (choice === 'without-note') await parts.forgetNote().catch(parts.report)
      begun = parts.now()
      parts.reload()
    } catch (error) {
      parts.report(error)
    }
  }
}
