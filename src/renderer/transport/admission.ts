import { texts } from '../../language/language.ts'

/** Whether the loopback host lets this page in, and the pass to its socket. `refused` has a sentence for people. */
export type Admission =
  | { readonly kind: 'admitted'; readonly pass: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'away' }

type Page = Pick<Window, 'location' | 'history' | 'fetch' | 'sessionStorage'>

const passKey = 'carryover-pass'

/**
 * Exchanges the token of the page's address for the host's cookie and a pass. The pass stays with this tab, so that the
 * page is let in again when it is loaded anew.
 */
export async function askAdmission(page: Page): Promise<Admission> {
  const { location, history, fetch, sessionStorage } = page
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get('token')
  const token = fromAddress ?? sessionStorage.getItem(passKey)
  if (token === null) return refused(null)
  try {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    if (fromAddress !== null) history.replaceState(null, '', location.pathname)
    if (!answer.ok) return refused(await messageOf(answer))
    const pass = passIn(await answer.json())
    sessionStorage.setItem(passKey, pass)
    return { kind: 'admitted', pass }
  } catch {
    // The browser says nothing about why: no host at this address now.
    return { kind: 'away' }
  }
}

function passIn(said: unknown): string {
  return typeof said === 'object' && said !== null && 'pass' in said ? String(said.pass) : ''
}

async function messageOf(answer: Response): Promise<string | null> {
  const said: unknown = await answer.json()
  if (typeof said !== 'object' || said === null || !('error' in said)) return null
  const { error } = said
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : null
}

function refused(message: string | null): Admission {
  return {
    kind: 'refused',
    message: message ?? texts().safety.refused,
  }
}
