import { expect, test } from 'vitest'
import { saveReport } from '../../../src/renderer/statusbar/save-report.ts'
import type { SaveState } from '../../../src/renderer/store/save-slice.ts'

test('the status bar says Saved only when all is on disk', () => {
  const states: readonly SaveState[] = [
    { kind: 'clean' },
    { kind: 'waiting' },
    { kind: 'saving' },
    { kind: 'conflict' },
    { kind: 'failed', code: 'disk-full', message: 'the disk is full' },
    { kind: 'gone' },
  ]
  expect(states.map((state) => saveReport(state, false).text)).toEqual([
    'Saved',
    'Saving…',
    'Saving…',
    'Changed elsewhere; both texts are kept',
    'Not saved: the disk is full',
    'Deleted elsewhere; the text is kept here',
  ])
})

test('a failure and a deleted file come with what to do next', () => {
  const failed = { kind: 'failed', code: 'disk-full', message: 'the disk is full' } as const
  expect(saveReport(failed, false).offer).toBe('retry')
  expect(saveReport({ kind: 'gone' }, false).offer).toBe('writeAgain')
})

test('a note that may not be written is called read-only', () => {
  expect(saveReport({ kind: 'clean' }, true).text).toBe('Read-only')
})
