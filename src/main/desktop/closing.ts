import { texts } from '../../language/language.ts'
/** What to do when a window is to close: what the page says it could not save is not thrown away unasked; a page that gave no answer can't be asked. */
export function afterFlush(unsaved: readonly string[] | null): 'close' | 'ask' {
  return unsaved === null || unsaved.length === 0 ? 'close' : 'ask'
}

/** The question before a window closes with these notes unsaved. */
export function unsavedQuestion(unsaved: readonly string[]): {
  readonly message: string
  readonly detail: string
} {
  const shown = unsaved.slice(0, 5).join('\n')
  const more = unsaved.length > 5 ? `\n${texts().desktop.more(unsaved.length - 5)}` : ''
  return {
    message: texts().desktop.unsaved,
    detail: `${shown}${more}\n\n${texts().desktop.unsavedDetail}`,
  }
}
