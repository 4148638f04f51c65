import { expect, test } from 'vitest'
import { askAdmission } from '../../../src/renderer/transport/admission.ts'

test('the token of the address is exchanged once, and leaves the address', async () => {
  const { page, asked, shown } = pageAt('#token=abc', [new Response(null, { status: 204 })])
  expect(await askAdmission(page)).toEqual({ kind: 'admitted' })
  expect(asked).toEqual(['POST /session {"token":"abc"}'])
  expect(shown).toEqual(['/'])
})

test('a refused token is told in the host’s words', async () => {
  const answer = Response.json({ error: { code: 'not-allowed', message: 'Old.' } }, { status: 403 })
  const { page } = pageAt('#token=old', [answer])
  expect(await askAdmission(page)).toEqual({ kind: 'refused', message: 'Old.' })
})

test('without a token the cookie decides', async () => {
  const { page, asked } = pageAt('', [Response.json({ allowed: true })])
  expect(await askAdmission(page)).toEqual({ kind: 'admitted' })
  expect(asked).toEqual(['GET /session '])
})

test('a page that is not let in says what to do', async () => {
  const { page } = pageAt('', [Response.json({ allowed: false })])
  expect(await askAdmission(page)).toEqual({
    kind: 'refused',
    message: 'Open the address that Carryover printed when it started.',
  })
})

test('a host that does not answer is away', async () => {
  const { page } = pageAt('#token=abc', [])
  expect(await askAdmission(page)).toEqual({ kind: 'away' })
})

function pageAt(hash: string, answers: Response[]) {
  const asked: string[] = []
  const shown: unknown[] = []
  const page = {
    location: { hash, pathname: '/' },
    history: { replaceState: (_state: unknown, _title: string, url: unknown) => shown.push(url) },
    async fetch(path: string, { method = 'GET', body = '' }: RequestInit = {}) {
      asked.push(`${method} ${path} ${body}`)
      const answer = answers.shift()
      if (!answer) throw new TypeError('Failed to fetch')
      return answer
    },
  }
  return { page: page as never, asked, shown }
}
