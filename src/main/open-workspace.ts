import { join } from 'node:path'
import { emptyMemory } from '../api/folder-memory.ts'
import type { AppData } from './app-data.ts'
import { Folder, type FolderOptions } from './folder/folder.ts'
import { openIndexFile } from './folder/index-file.ts'
import { readingOf } from './folder/note-reading.ts'
import { readerRules } from './folder/reader-rules.ts'
import type { ReadingPool } from './folder/reading-pool.ts'
import type { Workspace } from './handlers.ts'
import { Journal } from './journal/journal.ts'
import { Snapshots } from './snapshots/snapshots.ts'
import { loadTemplates } from './templates.ts'

/**
 * Opens the folder for pages: with what the user told of it, and the templates of the program. It is the folder that
 * opens the next time. Rejects with ApiError where there is no folder.
 */
export async function openWorkspace(
  path: string,
  options: {
    readonly data: AppData
    readonly program: string
    readonly report: (error: unknown) => void
    /** Threads that read the texts; without them they are read on this one. */
    readonly reading?: ReadingPool
    /** Names the rules by which they are read; null keeps nothing of their readings. */
    readonly rules?: string | null
  } & Pick<FolderOptions, 'trash' | 'disk' | 'watch' | 'finding' | 'list' | 'hold'>,
): Promise<Workspace> {
  const { data, program, reading, rules = readerRules, ...forFolder } = options
  const { report } = options
  const folder = await Folder.open(path, {
    read: reading?.read ?? readingOf,
    ...(reading ? { endReading: reading.close } : {}),
    // Without it the notes are read all the same, as they are by themselves.
    memoryOf: (root) =>
      data.loadMemory(root).catch((error: unknown) => {
        report(error)
        return emptyMemory
      }),
    ...(rules === null
      ? {}
      : { indexFile: (root) => openIndexFile(data.placeFor('index', root), { rules }) }),
    keepElsewhere: (path, bytes) => snapshots.keep(path, bytes, 'overtaken'),
    ...forFolder,
  })
  await data.openedFolder(folder.root).catch(report)
  const snapshots = new Snapshots({ place: data.placeFor('snapshots', folder.root), report })
  folder.onChange((change) => {
    if (change.kind === 'renamed') void snapshots.renamed(change.from, change.to)
  })
  const journal = new Journal({
    place: data.placeFor('journal', folder.root),
    textOf: (path) => folder.notes.textOf(path),
    report,
    async onFirst(path) {
      const bytes = await folder.notes.bytesOf(path)
      if (bytes) await snapshots.keep(path, bytes, 'sitting')
    },
    onDrop: (path, text) => snapshots.keep(path, new TextEncoder().encode(text), 'recovery'),
  })
  return {
    folder,
    data,
    journal,
    snapshots,
    loadTemplates: (language) =>
      loadTemplates(folder, join(program, 'resources', 'templates', language)),
  }
}

/** Lets go of the folder, when what was begun is done. */
export async function closeWorkspace({ folder, journal }: Workspace): Promise<void> {
  await journal.close()
  await folder.close()
}

/** What the job makes of the open folder. Where it fails before anybody shows it, the folder is let go, and it rejects with that failure. */
export async function orClosed<T>(
  workspace: Workspace,
  report: (error: unknown) => void,
  job: () => Promise<T>,
): Promise<T> {
  try {
    return await job()
  } catch (error) {
    await closeWorkspace(workspace).catch(report)
    throw error
  }
}
