// A process that saves a note and is killed just before the file call of that count: `save-and-die FOLDER COUNT`.
import type { NotePath } from '../../../src/api/notes.ts'
import { openNote, saveNote } from '../../../src/main/folder/note-files.ts'
import { watchedDisk } from '../faulty-disk.ts'

const [root = '', count = ''] = process.argv.slice(2)
const disk = watchedDisk((_, at) => {
  if (at === Number(count)) process.kill(process.pid, 'SIGKILL')
  return undefined
})
const path = 'a.md' as NotePath
const note = await openNote({ disk, root }, path)
if (note) await saveNote({ disk, root }, path, { text: 'the new text\n', base: note.version })
