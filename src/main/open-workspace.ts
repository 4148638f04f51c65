import { join } from 'node:path'
import { Folder, type FolderOptions } from './folder/folder.ts'
import { readingOf } from './folder/note-reading.ts'
import type { ReadingPool } from './folder/reading-pool.ts'
import type { Workspace } from './handlers.ts'
import type { AppData } from './settings.ts'
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
  } & Pick<FolderOptions, 'trash' | 'disk' | 'watch' | 'finding'>,
): Promise<Workspace> {
  const { data, program, reading, ...forFolder } = options
  const folder = await Folder.open(path, {
    read: reading?.read ?? readingOf,
    ...(reading ? { endReading: reading.close } : {}),
    ...forFolder,
  })
  folder.readWith(await data.loadMemory(folder.root))
  await data.openedFolder(folder.root)
  return {
    folder,
    data,
    loadTemplates: () => loadTemplates(folder, join(program, 'resources', 'templates')),
  }
}
