import { expect, test } from 'vitest'
import { ApiError } from '../../../src/api/errors.ts'
import { createFolderFind } from '../../../src/renderer/session/folder-find.ts'
import { createQuietly } from '../../../src/renderer/session/quietly.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { testClock } from '../../support/test-clock.ts'

test('after a part that was not answered one can go on with the search', async () => {
  const { api } = memoryHost({}).client
  const clock = testClock()
  const store = createAppStore()
  let isLost = true
  const { findMore } = createFolderFind({
    api: {
      ...api,
      async findNotes() {
        if (isLost) throw new ApiError('closed', 'The connection is lost.')
        return { notes: [], next: null, searched: 200, total: 200, unread: 0 }
      },
    },
    store,
    save: async () => undefined,
    quietly: createQuietly(store),
  })
  store.getState().setFind({ typed: 'rope', next: 100, searched: 100, total: 200 })

  findMore()
  await clock.pass(0)
  expect(store.getState().find).toMatchObject({ isBusy: false, next: 100 })

  isLost = false
  findMore()
  await clock.pass(0)
  expect(store.getState().find).toMatchObject({ isBusy: false, next: null, searched: 200 })
})

test('the notes that are not read yet are counted in the parts that one asks for, too', async () => {
  const { api } = memoryHost({}).client
  const clock = testClock()
  const store = createAppStore()
  const { findMore } = createFolderFind({
    api: {
      ...api,
      findNotes: async () => ({ notes: [], next: null, searched: 200, total: 200, unread: 2 }),
    },
    store,
    save: async () => undefined,
    quietly: createQuietly(store),
  })
  store.getState().setFind({ typed: 'rope', next: 100, searched: 100, total: 200, unread: 3 })
  findMore()
  await clock.pass(0)
  expect(store.getState().find.unread).toBe(5)
})
