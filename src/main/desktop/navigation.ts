/** Where the window's page comes from: our own scheme, which serves bundled files only. */
export const pageOrigin = 'app://carryover'

/** The same in development, where a server on this machine renews the page while it is being written. */
export function pageOriginFor(options: {
  readonly isPackaged: boolean
  readonly developmentUrl: string | undefined
}): string {
  const { isPackaged, developmentUrl } = options
  if (isPackaged || developmentUrl === undefined || !URL.canParse(developmentUrl)) return pageOrigin
  const { origin, hostname } = new URL(developmentUrl)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : pageOrigin
}

/** The address of the window's page. */
export function pageAddress(origin: string): string {
  return `${origin}/index.html`
}

/** The path of a request for a part of the page; undefined for a request that is not for one. */
export function pathOfRequest(request: {
  readonly method: string
  readonly url: string
}): string | undefined {
  if (request.method !== 'GET' || !URL.canParse(request.url)) return undefined
  const { protocol, host, pathname } = new URL(request.url)
  return `${protocol}//${host}` === pageOrigin ? pathname : undefined
}

/** Whether the address has all that it shows in itself, so that nobody is asked for it. */
export function isInItself(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'data:'
}

// The one permission that the page needs: copying the action list after a click.
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Whether a permission is granted to a page of this origin; null for `ours` grants none. Electron grants all where no handler says otherwise. */
export function isPermitted(permission: string, origin: string, ours: string | null): boolean {
  return granted.has(permission) && origin.replace(/\/$/, '') === ours
}

type Sender = { readonly url: string; readonly parent: unknown } | null | undefined

/** Whether a message comes from the top frame of our page. A frame that is gone or detached is refused. */
export function isOurPage(sender: Sender, origin = pageOrigin): boolean {
  return sender != null && sender.parent === null && isPageAddress(sender.url, origin)
}

function isPageAddress(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, pathname } = new URL(address)
  return `${protocol}//${host}${pathname}` === pageAddress(origin)
}
