/** Puts the text on the clipboard, and beside it the same as rich text; false where the system refuses. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([richItem(text, html)])
    return true
  } catch (error) {
    // A browser that holds the clipboard back says so by NotAllowedError; anything else is ours to see.
    if (!(error instanceof DOMException)) throw error
    return false
  }
}

function richItem(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
}
