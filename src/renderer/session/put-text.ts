import type { Text } from '@codemirror/state'
import type { NotesApi } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import type { SaveOutcome } from '../../api/notes.ts'
import type { OpenNote } from './desk.ts'
import { oneEdit } from './one-edit.ts'

/** Characters from which a save sends what has changed: all of a long text holds the page for longer than a key. */
const longText = 150_000

type Api = Pick<NotesApi, 'saveNote' | 'saveEdits'>

/** Sends the note's text to its file. Rejects with ApiError. */
export async function putText(api: Api, note: OpenNote, doc: Text): Promise<SaveOutcome> {
  const outcome = await putEdits(api, note, doc)
  return outcome ?? (await api.saveNote(note.path, doc.toString(), note.version))
}

/** Undefined where the text is short, or the host did not take it so: then all of it is sent, which answers why. */
async function putEdits(api: Api, { path, base, version }: OpenNote, doc: Text) {
  const edit = doc.length < longText ? null : oneEdit(base, doc)
  if (!edit || edit.insert.length > longText) return undefined
  try {
    const outcome = await api.saveEdits(path, [edit], version)
    return outcome.kind === 'saved' ? outcome : undefined
  } catch (error) {
    if (error instanceof ApiError) return undefined
    throw error
  }
}
