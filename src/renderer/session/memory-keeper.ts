import type { NotesApi } from '../../api/contract.ts'
import { texts } from '../../language/language.ts'
import type { MemoryChange } from '../store/memory-changes.ts'
import type { AppStore } from '../store/store.ts'

type Parts = {
  readonly api: Pick<NotesApi, 'loadMemory' | 'saveMemory'>
  readonly store: AppStore
  /** Reads every open note with the memory as it is now. */
  readonly readAgain: () => void
  /** Links the weeks again: no reading has changed. */
  readonly linkAgain: () => void
}

/**
 * Changes what is remembered of the folder: at once here, then in the app's data. It is made on what is kept there, so
 * that two windows on one folder don't forget each other's words.
 */
export function createMemoryKeeper({
  api,
  store,
  readAgain,
  linkAgain,
}: Parts): (change: MemoryChange) => void {
  let turn = Promise.resolve()
  let waiting = 0
  let isAstray = false

  function take(change: MemoryChange): void {
    const { memory, setMemory } = store.getState()
    const now = change(memory)
    setMemory(now)
    const isReadAlike =
      now.aliases === memory.aliases &&
      now.judgements === memory.judgements &&
      now.labels === memory.labels
    if (!isReadAlike) readAgain()
    else if (now.links !== memory.links) linkAgain()
  }

  async function keep(change: MemoryChange): Promise<void> {
    try {
      await save(change)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      store.getState().addToast({ kind: 'problem', text: texts().people.notKept(reason) })
      isAstray = true
    }
    waiting--
    if (isAstray && waiting === 0) await showKept()
  }

  /** Made anew where another window was quicker. */
  async function save(change: MemoryChange): Promise<void> {
    const kept = await api.loadMemory()
    if (!(await api.saveMemory(change(kept), kept))) await save(change)
  }

  /** What is shown goes back to what is kept; where that can't be asked, it is when the connection is there again. */
  async function showKept(): Promise<void> {
    isAstray = false
    const kept = await api.loadMemory().catch(() => null)
    if (kept !== null && waiting === 0) take(() => kept)
  }

  return (change) => {
    waiting++
    take(change)
    turn = turn.then(() => keep(change))
  }
}
