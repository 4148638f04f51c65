import type { FolderKnowledge, FolderMemory, Hello, NoteSummary } from '../../api/contract.ts'
import type { Slice } from './store.ts'

/** Between page and host: not yet there, there, or lost and being looked for again. */
export type Connection = 'joining' | 'joined' | 'lost'

export type FolderSlice = {
  readonly hello: Hello | null
  /** Null until the folder was listed for the first time. */
  readonly notes: readonly NoteSummary[] | null
  /** A sentence for people while the folder can't be reached. */
  readonly folderLost: string | null
  readonly connection: Connection
  readonly knowledge: FolderKnowledge
  readonly memory: FolderMemory
  setHello(hello: Hello): void
  setNotes(notes: readonly NoteSummary[]): void
  setFolderLost(message: string | null): void
  setConnection(connection: Connection): void
  setKnowledge(knowledge: FolderKnowledge): void
  setMemory(memory: FolderMemory): void
}

export const folderSlice: Slice<FolderSlice> = (set) => ({
  hello: null,
  notes: null,
  folderLost: null,
  connection: 'joining',
  knowledge: { people: [], dateOrder: null },
  memory: { aliases: {}, judgements: {}, labels: {} },
  setHello: (hello) => set({ hello }),
  setNotes: (notes) => set({ notes }),
  setFolderLost: (folderLost) => set({ folderLost }),
  setConnection: (connection) => set({ connection }),
  setKnowledge: (knowledge) => set({ knowledge }),
  setMemory: (memory) => set({ memory }),
})
