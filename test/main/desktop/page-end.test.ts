import { expect, test } from 'vitest'
import { afterPageEnd, createRenewal, type PageChoice } from '../../../src/main/desktop/page-end.ts'

test.each([
  ['crashed', null, 'begin-anew'],
  ['oom', null, 'begin-anew'],
  ['killed', 60_000, 'begin-anew'],
  ['crashed', 59_999, 'ask'],
  ['launch-failed', 0, 'ask'],
  ['clean-exit', null, 'nothing'],
  ['clean-exit', 10, 'nothing'],
])('a page that ended as %s, %s ms after it was begun anew: %s', (reason, sinceBegunMs, next) => {
  expect(afterPageEnd(reason, sinceBegunMs)).toBe(next)
})

/** A window whose pages end after so many seconds each, and what became of it in its order. */
async function windowOf(
  lives: readonly number[],
  choice: PageChoice | Error = 'again',
  { canForget = true, isThere = true, answerSeconds = 1 } = {},
) {
  const did: string[] = []
  let nowMs = 0
  const ended = createRenewal({
    now: () => nowMs,
    reload: () => did.push('reload'),
    async ask() {
      did.push('ask')
      nowMs += answerSeconds * 1000
      if (choice instanceof Error) throw choice
      return choice
    },
    async forgetNote() {
      if (!canForget) throw new Error('read-only')
      did.push('forget the note')
    },
    close: () => did.push('close'),
    isThere: () => isThere,
    report: (error) => did.push(`report ${(error as Error).message}`),
  })
  for (const seconds of lives) {
    nowMs += seconds * 1000
    await ended('crashed')
  }
  return did
}

test('a page that ends now and then begins anew each time', async () => {
  expect(await windowOf([0, 100, 100])).toEqual(['reload', 'reload', 'reload'])
})

test('a page that ends at once again is begun without the note, where the person wants that', async () => {
  expect(await windowOf([0, 2], 'without-note')).toEqual([
    ...['reload', 'ask', 'forget the note', 'reload'],
  ])
})

test('where the note can’t be forgotten, that is said and the page begins all the same', async () => {
  expect(await windowOf([0, 2], 'without-note', { canForget: false })).toEqual([
    ...['reload', 'ask', 'report read-only', 'reload'],
  ])
})

test('a page that goes on ending never begins a third time unasked', async () => {
  for (const answerSeconds of [1, 120]) {
    expect(await windowOf([0, 2, 2, 2], 'again', { answerSeconds })).toEqual([
      ...['reload', 'ask', 'reload', 'ask', 'reload', 'ask', 'reload'],
    ])
  }
})

test('the person may close the window', async () => {
  expect(await windowOf([0, 2], 'close')).toEqual(['reload', 'ask', 'close'])
})

test('a window that is closed over the question is left alone', async () => {
  expect(await windowOf([0], 'again', { isThere: false })).toEqual([])
})

test('a question that can’t be asked is told', async () => {
  const gone = new Error('no display')
  expect(await windowOf([0, 2], gone)).toEqual(['reload', 'ask', 'report no display'])
})
