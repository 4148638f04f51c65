import type { Hello, ReadingProgress } from '../../api/contract.ts'
import {
  emptyMemory,
  type FolderKnowledge,
  type FolderMemory,
  type WeekUndo,
} from '../../api/folder-memory.ts'
import type { NoteSummary } from '../../api/notes.ts'
import type { NotePlace } from '../../api/places.ts'
import { type PersonColours, personColours } from '../../notes/view/person-colours.ts'
import type { Slice } from './store.ts'

/** Between page and host: not yet there, there, lost and being looked for again, or refused by the host. */
type Connection = 'joining' | 'joined' | 'lost' | 'refused'

export type FolderSlice = {
  readonly hello: Hello | null
  /** Null until the folder was listed for the first time. */
  readonly notes: readonly NoteSummary[] | null
  /** A sentence for people while the folder can't be reached. */
  readonly folderLost: string | null
  readonly connection: Connection
  /** A sentence for people where the host refuses this page; else null. */
  readonly connectionProblem: string | null
  /** How far the host has read the notes; null where it has read them all. */
  readonly reading: ReadingProgress | null
  /** Where one was in notes that are not open now, the last one first. */
  readonly places: readonly NotePlace[]
  readonly knowledge: FolderKnowledge
  /** A person's colour stays while the window is open. */
  readonly personColours: PersonColours
  readonly memory: FolderMemory
  /** What takes back the new week that was made last; null where nothing does. */
  readonly weekUndo: WeekUndo | null
  setHello(hello: Hello): void
  setNotes(notes: readonly NoteSummary[]): void
  setFolderLost(message: string | null): void
  setConnection(connection: Connection, problem?: string): void
  setReading(reading: ReadingProgress): void
  setPlaces(places: readonly NotePlace[]): void
  setKnowledge(knowledge: FolderKnowledge): void
  setMemory(memory: FolderMemory): void
  setWeekUndo(undo: WeekUndo | null): void
}

export const folderSlice: Slice<FolderSlice> = (set) => ({
  hello: null,
  notes: null,
  folderLost: null,
  connection: 'joining',
  connectionProblem: null,
  reading: null,
  places: [],
  knowledge: { people: [], dateOrder: null, near: null },
  personColours: personColours([]),
  memory: emptyMemory,
  weekUndo: null,
  setHello: (hello) => set({ hello }),
  setNotes: (notes) => set({ notes }),
  setFolderLost: (folderLost) => set({ folderLost }),
  setConnection: (connection, problem) => set({ connection, connectionProblem: problem ?? null }),
  setReading: (reading) => set({ reading: reading.read < reading.total ? reading : null }),
  setPlaces: (places) => set({ places }),
  setKnowledge: (knowledge) =>
    set((state) => ({
      knowledge,
      personColours: personColours(knowledge.people, state.personColours.given),
    })),
  setMemory: (memory) => set({ memory }),
  setWeekUndo: (weekUndo) => set({ weekUndo }),
})
