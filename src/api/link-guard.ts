// URL is in every host, but not part of the language's own types.
declare const URL: new (
  address: string,
) => {
  readonly protocol: string
  readonly hostname: string
  readonly href: string
  username: string
  password: string
  readonly searchParams: { keys(): Iterable<string>; delete(name: string): void }
}

const mailFields: ReadonlySet<string> = new Set(['to', 'cc', 'subject', 'body'])

/**
 * The address in its normal form if it may be opened outside of Carryover, else null. Only web and mail addresses may;
 * names and passwords in a web address are taken out, because they can make it look like another one, and of a mail
 * address only its recipients, subject and body are kept.
 */
export function safeLink(address: string): string | null {
  if (!/^(?:https?:\/\/[^/\\]|mailto:)/i.test(address) || hasHiddenCharacters(address)) return null
  let url: InstanceType<typeof URL>
  try {
    url = new URL(address)
  } catch {
    return null
  }
  if (url.protocol === 'mailto:') {
    for (const field of [...url.searchParams.keys()]) {
      if (!mailFields.has(field.toLowerCase())) url.searchParams.delete(field)
    }
    return url.href
  }
  if (url.hostname === '') return null
  url.username = ''
  url.password = ''
  return url.href
}

/** Control characters, and those that show nothing or turn the direction of reading. */
function hasHiddenCharacters(address: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s\\]/u.test(address)
}
