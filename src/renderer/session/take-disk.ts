import type { NotePath, Version } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { diskChange, textOfDisk } from '../editor/disk-text.ts'
import type { AppStore } from '../store/store.ts'
import type { Clock } from './clock.ts'
import type { Desk, OpenNote } from './desk.ts'
import { loadWordsGone } from './later.ts'
import type { Quietly } from './quietly.ts'

/** Brings the disk's text into the open note, and makes it the note's base. */
export type TakeDisk = (note: OpenNote, text: string, version: Version) => void

type Parts = {
  readonly store: AppStore
  readonly desk: Desk
  readonly openNote: (path: NotePath, at: { line: number }) => Promise<boolean>
  readonly lookForMarkers: (note: OpenNote) => void
  readonly quietly: Quietly
  readonly clock: Pick<Clock, 'now'>
}

export function createTakeDisk({
  store,
  desk,
  openNote,
  lookForMarkers,
  quietly,
  clock,
}: Parts): TakeDisk {
  /** Both sides changed the same passages; both stand in the note now, from that line on. */
  function tellClash(note: OpenNote, line: number): void {
    const words = texts().safety
    store.getState().addToast({
      kind: 'problem',
      text: words.clash(note.path),
      action: { label: words.goThere, run: () => void openNote(note.path, { line }) },
    })
  }

  return (note, text, version) => {
    const disk = textOfDisk(text)
    const ours = desk.stateOf(note).doc
    const change = diskChange(desk.stateOf(note), note.base, disk)
    if (change) {
      desk.change(note, change.spec)
      const { taken: from } = note
      const after = desk.stateOf(note).doc
      quietly(
        loadWordsGone().then(({ tellWordsGone }) =>
          tellWordsGone(store, note, { from, ours, after, now: clock.now() }),
        ),
      )
    }
    note.base = disk
    note.taken = disk
    note.version = version
    lookForMarkers(note)
    const clash = change?.clashes[0]
    // The note that is shown has a banner.
    if (clash && note !== desk.shown()) tellClash(note, clash.from)
  }
}
