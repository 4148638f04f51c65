import { texts } from '../../language/language.ts'
/** Whether the loopback host lets this page in. `refused` has a sentence for people. */
export type Admission =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'away' }

type Page = Pick<Window, 'location' | 'history' | 'fetch'>

/** Exchanges the token of the page's address for the host's cookie; without a token, asks whether the cookie is there. */
export async function askAdmission({ location, history, fetch }: Page): Promise<Admission> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  try {
    if (token === null) return await askAgain(fetch)
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    history.replaceState(null, '', location.pathname)
    return answer.ok ? { kind: 'admitted' } : refused(await messageOf(answer))
  } catch {
    // The browser says nothing about why: no host at this address now.
    return { kind: 'away' }
  }
}

async function askAgain(fetch: Page['fetch']): Promise<Admission> {
  const answer = await fetch('/session')
  const said: unknown = await answer.json()
  const isAllowed = typeof said === 'object' && said !== null && 'allowed' in said && said.allowed
  return isAllowed ? { kind: 'admitted' } : refused(null)
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
