import { type Note, readNoteInSteps } from '../../notes/meetings/note.ts'
import type { Steps } from '../../notes/text/steps.ts'
import { lateReadingOf, takeReading } from '../editor/note-field.ts'
import type { Clock } from './clock.ts'
import type { Desk, OpenNote } from './desk.ts'

/** Longer would be felt by somebody who types meanwhile. */
const sliceMs = 12

/** Reads a shown note that is so long that it was shown unread: in slices, so that whatever else the page has to do comes between. */
export function createLateReading({ desk, clock }: { desk: Desk; clock: Clock }): {
  /** Begins, where the note has something to be read; `onRead` is told when it was read for the first time. */
  readOn(note: OpenNote, onRead?: () => void): void
} {
  let running: object | null = null

  function readOn(note: OpenNote, onRead: () => void = () => undefined): void {
    const asked = lateReadingOf(desk.stateOf(note))
    if (asked === null || asked === running) return
    running = asked
    const steps = readNoteInSteps(asked.text, asked.context)
    const slice = () => {
      if (running !== asked) return
      // Another context may have come, or another note is shown: then it is read when that is asked for again.
      if (desk.shown() !== note || lateReadingOf(desk.stateOf(note)) !== asked) {
        running = null
        if (desk.shown() === note) readOn(note, onRead)
        return
      }
      const read = some(steps, clock)
      if (read === null) return void clock.nextSlice(slice)
      running = null
      desk.change(note, { effects: takeReading.of({ of: asked, note: read }) })
      onRead()
    }
    clock.whenIdle(slice)
  }

  return { readOn }
}

/** Goes on for a moment; gives the note when all is read. */
function some(steps: Steps<Note>, clock: Clock): Note | null {
  const end = clock.now() + sliceMs
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (clock.now() > end) return null
  }
}
