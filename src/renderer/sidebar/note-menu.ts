import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { canDo, deleteThis, renameThis } from '../actions/notes.ts'
import { report } from '../actions/report.ts'
import { keyName } from '../actions/shortcut.ts'
import { saveAsTemplate } from '../actions/templates.ts'
import { useActionContext } from '../actions/use-actions.ts'
import type { MenuEntry } from '../ui/Menu.tsx'

type NoteUse = 'rename' | 'delete' | 'reveal'

/** What can be done with a note of the list: as menu entries, and by key. */
export function useNoteMenu() {
  const context = useActionContext()
  const { store, session, api } = context
  const run = (use: NoteUse, path: NotePath) => {
    const state = store.getState()
    if (use === 'rename') renameThis(state, path)
    else if (use === 'delete') deleteThis(state, path)
    else report(store, api.revealNote(path))
  }
  const entriesFor = (path: NotePath): readonly MenuEntry[] => {
    const state = store.getState()
    const words = texts().files.menu
    const entries: MenuEntry[] = [
      {
        id: 'open',
        label: words.open,
        keys: keyName('enter'),
        run: () => void session.openNote(path),
      },
      { id: 'rename', label: words.rename, keys: 'F2', run: () => run('rename', path) },
      {
        id: 'template',
        label: words.useAsTemplate,
        run: () => saveAsTemplate(context, path),
      },
    ]
    if (canDo(state, 'reveal')) {
      entries.push({ id: 'reveal', label: words.reveal, run: () => run('reveal', path) })
    }
    const remove = {
      id: 'delete',
      label: words.remove,
      keys: keyName('delete'),
      danger: true,
    } as const
    return [...entries, { ...remove, run: () => run('delete', path) }]
  }
  return { run, entriesFor }
}
