/** Puts the text on the clipboard; false where the system refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    // A browser that holds the clipboard back says so by NotAllowedError; anything else is ours to see.
    if (!(error instanceof DOMException)) throw error
    return false
  }
}
