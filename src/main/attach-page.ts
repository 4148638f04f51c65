import type { FolderKnowledge } from '../api/folder-memory.ts'
import { type Problem, serve } from '../api/host.ts'
import type { NotePath } from '../api/notes.ts'
import type { Port } from '../api/port.ts'
import type { FolderChange } from './folder/known-notes.ts'
import { createHandlers, type Features, type PageContext, type Workspace } from './handlers.ts'

/** One page that is joined to the host. */
export type AttachedPage = {
  /**
   * Asks the page to save everything; gives what it could not save, or null where it did not answer in time. Who asks
   * while it is asked already gets the same answer.
   */
  flush(limitMs: number): Promise<readonly NotePath[] | null>
  /** Tells the page that an entry of the menu was chosen. */
  choose(action: string): void
  /** Asks the page to show the note. */
  show(path: NotePath): void
}

const listPauseMs = 30

/**
 * Serves the contract to a page, and tells it what happens in the folder: not what it did itself, and texts only of the
 * notes that it has got.
 */
export function attachPage(
  port: Port,
  workspace: Workspace,
  options: { features: Features; report: (problem: Problem) => void },
): AttachedPage {
  const { folder } = workspace
  let flushing: Promise<readonly NotePath[] | null> | undefined
  let onFlushed: (unsaved: readonly NotePath[]) => void = () => undefined
  const page: PageContext = { given: new Set(), flushed: (unsaved) => onFlushed(unsaved) }
  const handlers = createHandlers(workspace, options.features, page)
  const { announce } = serve(port, handlers, options.report)

  let knowledge = JSON.stringify(folder.knowledge())
  let listTimer: NodeJS.Timeout | undefined
  const announceList = () => {
    listTimer = undefined
    announce('notesChanged', { notes: folder.listNow() })
    const known: FolderKnowledge = folder.knowledge()
    const now = JSON.stringify(known)
    if (now !== knowledge) announce('knowledgeChanged', known)
    knowledge = now
  }
  const tell = (change: FolderChange) => {
    if ('by' in change && change.by === page) return
    switch (change.kind) {
      case 'list':
        // Many changes at once make one announcement.
        listTimer ??= setTimeout(announceList, listPauseMs)
        break
      case 'reading':
        announce('readingProgress', folder.reading())
        break
      case 'text': {
        const { path, text, version } = change
        if (page.given.has(path)) announce('noteChanged', { path, text, version })
        break
      }
      case 'deleted':
        announce('noteDeleted', { path: change.path })
        break
      case 'renamed':
        if (page.given.delete(change.from)) page.given.add(change.to)
        announce('noteRenamed', { from: change.from, to: change.to })
        break
      case 'lost':
        announce('folderLost', { message: change.message })
        break
      case 'found':
        announce('folderFound', {})
        break
      default:
        change satisfies never
    }
  }
  const stopListening = folder.onChange(tell)
  const stopSettings = workspace.data.settings.onChange((now) => announce('settingsChanged', now))
  const stopWeekUndo = workspace.data.onWeekUndo(folder.root, (undo) =>
    announce('weekUndoChanged', { undo }),
  )
  port.onClose(() => {
    stopListening()
    stopWeekUndo()
    stopSettings()
    clearTimeout(listTimer)
    workspace.journal
      .leave(page)
      .catch((error: unknown) => options.report({ call: 'journal', error }))
  })

  return {
    flush(limitMs) {
      flushing ??= new Promise<readonly NotePath[] | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), limitMs)
        onFlushed = (unsaved) => {
          clearTimeout(timer)
          resolve(unsaved)
        }
        port.onClose(() => onFlushed([]))
        announce('closing', {})
      }).finally(() => {
        flushing = undefined
      })
      return flushing
    },
    choose: (action) => announce('menuChosen', { action }),
    show: (path) => announce('noteAsked', { path }),
  }
}
