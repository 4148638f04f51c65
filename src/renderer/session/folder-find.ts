import type { NotesApi } from '../../api/contract.ts'
import type { FoundNote, OpenWork } from '../../api/finding.ts'
import type { AppStore } from '../store/store.ts'
import type { Quietly } from './quietly.ts'

// Asks the host part by part. One question is on its way at a time; of what is typed meanwhile only the last is asked.

export type FolderFind = {
  /** Somebody is about to look for something: the newest notes are read ahead, until they type. */
  readAhead(): void
  /** Looks for what is typed, from the beginning. */
  findInFolder(typed: string): void
  /** Goes on where there is more. */
  findMore(): void
  stopFinding(): void
  /** Reads the open work of the whole folder anew. */
  loadWork(): void
}

type Parts = {
  readonly api: Pick<NotesApi, 'findNotes' | 'listOpenWork'>
  readonly store: AppStore
  /** What is not on disk yet can't be found there. */
  readonly save: () => Promise<unknown>
  readonly quietly: Quietly
}

/** So many lines are looked for without being asked to. */
const enoughLines = 300
/** The newest notes that are read before anything is typed. */
const mostAhead = 2_000
/** More work than this in one list helps nobody. */
const mostWork = 20_000

export function createFolderFind({ api, store, save, quietly }: Parts): FolderFind {
  let round = 0
  let isAsking = false
  let isWanted = false
  let workRound = 0

  async function run(): Promise<void> {
    if (isAsking) return
    isAsking = true
    try {
      while (isWanted) {
        isWanted = false
        await askOn(round)
      }
    } finally {
      isAsking = false
      store.getState().setFind({ isBusy: false })
    }
  }

  async function askOn(asked: number): Promise<void> {
    const { typed } = store.getState().find
    let { next } = store.getState().find
    while (next !== null && asked === round) {
      const part = await api.findNotes(typed, next)
      if (asked !== round) return
      const { find, setFind } = store.getState()
      const notes = next === 0 ? part.notes : withNew(find.notes, part.notes)
      const unread = (next === 0 ? 0 : find.unread) + part.unread
      next = part.next
      setFind({ notes, next, searched: part.searched, total: part.total, unread })
      if (linesIn(notes) >= enoughLines) return
    }
  }

  async function readNotesAhead(): Promise<void> {
    const asked = round
    let next: number | null = 0
    while (next !== null && next < mostAhead && asked === round) {
      next = (await api.findNotes('', next)).next
    }
  }

  return {
    readAhead: () => quietly(readNotesAhead()),
    findInFolder(typed) {
      const { setFind } = store.getState()
      const asked = ++round
      if (typed.trim() === '') {
        return setFind({
          typed,
          notes: [],
          next: null,
          searched: 0,
          total: 0,
          unread: 0,
          isBusy: false,
        })
      }
      setFind({ typed, next: 0, row: null, isBusy: true })
      const start = save().then(() => {
        if (asked !== round) return
        isWanted = true
        return run()
      })
      quietly(start)
    },
    findMore() {
      const { find } = store.getState()
      if (find.next === null || find.isBusy) return
      // Only this part more: the lines that are there already count for nothing.
      round++
      const asked = round
      store.getState().setFind({ isBusy: true })
      const part = api.findNotes(find.typed, find.next).then((found) => {
        if (asked !== round) return
        const { find: now, setFind } = store.getState()
        setFind({
          notes: withNew(now.notes, found.notes),
          next: found.next,
          searched: found.searched,
          unread: now.unread + found.unread,
        })
      })
      quietly(part.finally(() => asked === round && store.getState().setFind({ isBusy: false })))
    },
    stopFinding() {
      round++
      store.getState().setFind({ isBusy: false })
    },
    loadWork() {
      const asked = ++workRound
      const load = async () => {
        await save()
        let work: readonly OpenWork[] = []
        let unread = 0
        for (let next: number | null = 0; next !== null && work.length < mostWork; ) {
          const part = await api.listOpenWork(next)
          if (asked !== workRound) return
          work = [...work, ...part.work]
          unread += part.unread
          next = part.next
          const { searched, total } = part
          store.getState().setWork({ work, searched, total, unread, isBusy: next !== null })
        }
      }
      store.getState().setWork({ isBusy: true })
      quietly(
        load().finally(() => asked === workRound && store.getState().setWork({ isBusy: false })),
      )
    },
  }
}

/** The folder may have changed between two parts: no note comes twice. */
function withNew(notes: readonly FoundNote[], more: readonly FoundNote[]): readonly FoundNote[] {
  const known = new Set(notes.map(({ path }) => path))
  return [...notes, ...more.filter(({ path }) => !known.has(path))]
}

function linesIn(notes: readonly FoundNote[]): number {
  return notes.reduce((sum, { hits }) => sum + hits.length, 0)
}
