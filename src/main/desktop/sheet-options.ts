import type { BrowserWindowConstructorOptions, Session } from 'electron'

/** The options of a window in which a document is printed: nobody sees it, and nothing runs in it. */
export function sheetOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
    },
  }
}
