/** What to do when a window is to close: what the page could not save is not thrown away unasked. */
export function afterFlush(unsaved: readonly string[] | null): 'close' | 'ask' {
  return unsaved === null || unsaved.length === 0 ? 'close' : 'ask'
}

/** The question before a window closes with these notes unsaved. */
export function unsavedQuestion(unsaved: readonly string[]): {
  readonly message: string
  readonly detail: string
} {
  const shown = unsaved.slice(0, 5).join('\n')
  const more = unsaved.length > 5 ? `\nand ${unsaved.length - 5} more` : ''
  return {
    message: 'Some changes could not be saved. Close all the same?',
    detail: `${shown}${more}\n\nWhat is not saved is lost when the window closes.`,
  }
}
