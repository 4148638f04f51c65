/** The scheme and host under which the desktop host serves the page; it serves bundled files only. */
export const pageOrigin = 'app://carryover'

/** Whether the window may show this address: our page, and nothing else. */
export function mayNavigate(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === 'app:' && url.host === 'carryover' && url.pathname === '/index.html'
}

// The one permission that the page needs: copying the action list after a click.
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Whether a permission is granted to a page of this origin. Electron grants all where no handler says otherwise. */
export function isPermitted(permission: string, origin: string): boolean {
  return granted.has(permission) && origin.replace(/\/$/, '') === pageOrigin
}

export type Sender = { readonly url: string; readonly parent: unknown } | null | undefined

/** Whether a message comes from the top frame of our page. A frame that is gone or detached is refused. */
export function isOurPage(sender: Sender): boolean {
  return sender != null && sender.parent === null && mayNavigate(sender.url)
}
