import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

// Who may talk to the loopback host. The token is in the fragment of the address that is printed, which no request
// carries. The page exchanges it for a cookie, which no script can read and no other site's request has, and for a pass,
// which it keeps for itself: cookies are shared by all ports of this machine, so a cookie alone would let in whoever
// runs a server on another one. Host and Origin are compared as whole strings.

export type Access = {
  /** The address to open: as often as one likes while the host runs. */
  readonly address: string
  /** An address that lets in once, within a minute. What another program is started with, everybody here can see. */
  addressForOnce(): string
  /** Whether the request was really sent to us, and not to a name that leads here. */
  isForUs(request: Pick<IncomingMessage, 'headers' | 'headersDistinct'>): boolean
  /** Whether a page of ours sent the request. */
  isFromUs(headers: IncomingHttpHeaders): boolean
  /** Whether the token of an address lets in, or the pass of a page that was let in before. */
  letsIn(token: unknown): boolean
  hasCookie(headers: IncomingHttpHeaders): boolean
  /** Whether the pass is among the protocols that a socket asks for. */
  hasPass(headers: IncomingHttpHeaders): boolean
  /** The value of Set-Cookie. */
  readonly cookie: string
  readonly pass: string
}

const onceMs = 60_000

/** Access to the host at the port of 127.0.0.1; the secrets are new each time. */
export function createAccess(port: number, now: () => number = Date.now): Access {
  const [token, session, pass] = [secret(), secret(), secret()]
  const forOnce = new Map<string, number>()
  const name = `carryover-${port}`
  // Browsers leave out the port that HTTP has by itself.
  const ends = port === 80 ? ['', ':80'] : [`:${port}`]
  const hosts = ends.flatMap((end) => [`127.0.0.1${end}`, `localhost${end}`])
  const addressWith = (token: string) => `http://127.0.0.1:${port}/#token=${token}`
  const spend = (given: string) => {
    for (const [code, until] of forOnce) {
      if (now() > until) forOnce.delete(code)
      else if (isEqual(given, code)) return forOnce.delete(code)
    }
    return false
  }
  return {
    address: addressWith(token),
    addressForOnce() {
      const code = secret()
      forOnce.set(code, now() + onceMs)
      return addressWith(code)
    },
    isForUs: ({ headers: { host }, headersDistinct }) =>
      host !== undefined && hosts.includes(host) && headersDistinct['host']?.length === 1,
    isFromUs: ({ host, origin, 'sec-fetch-site': site }) =>
      origin === `http://${host}` && (site === undefined || site === 'same-origin'),
    letsIn: (given) =>
      typeof given === 'string' && (isEqual(given, token) || isEqual(given, pass) || spend(given)),
    hasCookie: ({ cookie }) => {
      const value = cookieNamed(name, cookie ?? '')
      return value !== undefined && isEqual(value, session)
    },
    hasPass: ({ 'sec-websocket-protocol': protocols }) =>
      (protocols ?? '').split(',').some((one) => isEqual(one.trim(), pass)),
    cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`,
    pass,
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function cookieNamed(name: string, header: string): string | undefined {
  const parts = header.split(';').map((part) => part.trim())
  return parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** Takes the same time wherever the two differ. */
function isEqual(given: string, secret: string): boolean {
  return timingSafeEqual(hash(given), hash(secret))
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
