import { texts } from '../../language/language.ts'
import type { NoteSlice } from './note-slice.ts'

/** Why the open note may only be read, as a sentence in the language in use; null where it may be written. */
export function whyReadOnly({ readOnly }: Pick<NoteSlice, 'readOnly'>): string | null {
  return readOnly === null ? null : texts().safety.onlyRead[readOnly]
}
