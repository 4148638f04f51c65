import { expect, test } from 'vitest'
import { askAdmission } from '../../../src/renderer/transport/admission.ts'

test('the token of the address is exchanged for a pass, and leaves the address', async () => {
  const { page, asked, shown, kept } = pageAt('#token=abc', [Response.json({ pass: 'p1' })])
  expect(await askAdmission(page)).toEqual({ kind: 'admitted', pass: 'p1' })
  expect(asked).toEqual(['POST /session {"token":"abc"}'])
  expect(shown).toEqual(['/'])
  expect([...kept]).toEqual([['carryover-pass', 'p1']])
})

test('a refused token is told in the host’s words', async () => {
  const answer = Response.json({ error: { code: 'not-allowed', message: 'Old.' } }, { status: 403 })
  const { page } = pageAt('#token=old', [answer])
  expect(await askAdmission(page)).toEqual({ kind: 'refused', message: 'Old.' })
})

test('a page that is loaded anew is let in by its pass', async () => {
  const { page, asked, shown } = pageAt('', [Response.json({ pass: 'p1' })], 'p1')
  expect(await askAdmission(page)).toEqual({ kind: 'admitted', pass: 'p1' })
  expect(asked).toEqual(['POST /session {"token":"p1"}'])
  expect(shown).toEqual([])
})

test('a page without token and pass says what to do', async () => {
  const { page, asked } = pageAt('', [])
  expect(await askAdmission(page)).toEqual({
    kind: 'refused',
    message: 'Open the address that Carryover printed when it started.',
  })
  expect(asked).toEqual([])
})

test('a host that does not answer is away', async () => {
  const { page } = pageAt('#token=abc', [])
  expect(await askAdmission(page)).toEqual({ kind: 'away' })
})

function pageAt(hash: string, answers: Response[], pass?: string) {
  const asked: string[] = []
  const shown: unknown[] = []
  const kept = new Map(pass === undefined ? [] : [['carryover-pass', pass]])
  const page = {
    location: { hash, pathname: '/' },
    history: { replaceState: (_state: unknown, _title: string, url: unknown) => shown.push(url) },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
    async fetch(path: string, { method = 'GET', body = '' }: RequestInit = {}) {
      asked.push(`${method} ${path} ${body}`)
      const answer = answers.shift()
      if (!answer) throw new TypeError('Failed to fetch')
      return answer
    },
  }
  return { page: page as never, asked, shown, kept }
}
