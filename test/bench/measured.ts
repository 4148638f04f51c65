import { Folder } from '../../src/main/folder/folder.ts'
import { createReadingPool } from '../../src/main/folder/reading-pool.ts'
import { newWeek } from '../../src/notes/new-week.ts'
import { readNote } from '../../src/notes/note.ts'

/** What the bench calls of the program itself, built together for it. */
export const measured = { Folder, createReadingPool, newWeek, readNote }
