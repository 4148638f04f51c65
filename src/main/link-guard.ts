const openable = new Set(['https:', 'http:', 'mailto:'])

/**
 * The address to hand to the system's browser or mail program, or undefined where it may not be opened: anything but
 * http, https and mailto, and anything that is not an address. User names and passwords are taken out.
 */
export function openableLink(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > 8_000 || !URL.canParse(address))
    return undefined
  const url = new URL(address)
  if (!openable.has(url.protocol)) return undefined
  if (url.protocol !== 'mailto:' && url.hostname === '') return undefined
  url.username = ''
  url.password = ''
  return url.href
}
