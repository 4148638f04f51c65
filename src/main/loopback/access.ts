import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

// Who may talk to the loopback host. The token is in the fragment of the address that is printed, which no request
// carries; the page exchanges it for a cookie that no script can read and no other site's request has. Cookies are
// shared by all ports of this machine, so its name has the port, and Host and Origin are compared as whole strings.

export type Access = {
  /** The address to open: as often as one likes while the host runs. */
  readonly address: string
  /** Whether the request was really sent to us, and not to a name that leads here. */
  isForUs(headers: IncomingHttpHeaders): boolean
  /** Whether a page of ours sent the request. */
  isFromUs(headers: IncomingHttpHeaders): boolean
  isToken(token: unknown): boolean
  hasCookie(headers: IncomingHttpHeaders): boolean
  /** The value of Set-Cookie. */
  readonly cookie: string
}

/** Access to the host at the port of 127.0.0.1; the secrets are new each time. */
export function createAccess(port: number): Access {
  const token = randomBytes(32).toString('base64url')
  const session = randomBytes(32).toString('base64url')
  const name = `carryover-${port}`
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  return {
    address: `http://127.0.0.1:${port}/#token=${token}`,
    isForUs: ({ host }) => host !== undefined && hosts.includes(host),
    isFromUs: ({ host, origin, 'sec-fetch-site': site }) =>
      origin === `http://${host}` && (site === undefined || site === 'same-origin'),
    isToken: (given) => typeof given === 'string' && isEqual(given, token),
    hasCookie: ({ cookie }) => {
      const value = cookieNamed(name, cookie ?? '')
      return value !== undefined && isEqual(value, session)
    },
    cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`,
  }
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
