import type { NotePath } from '../../api/notes.ts'
import type { Disk } from './disk.ts'
import { keepBeside } from './recover.ts'

// Another program may write into a note's file in the very moment in which we replace it. Then its text is in no file any
// more, only in the one that is still open here, and it is owed until it stands beside the note, whatever fails meanwhile.

/** The file that was replaced, where it has or may have another text than the one that it was compared with. */
export type Replaced = {
  /** Undefined where it has the text that it was compared with after all. Can be asked again where it fails. */
  read(): Promise<Uint8Array | undefined>
  close(): Promise<void>
}

export type OvertakenTexts = {
  owe(note: { path: NotePath; file: string }, old: Replaced): void
  /**
   * Keeps what is owed of the file, or of all files, beside their notes. Where that fails it goes into the app's data,
   * stays owed, and this rejects.
   */
  settle(disk: Disk, file?: string): Promise<void>
}

/** `keepElsewhere` keeps a text where the folder takes none; it must not reject. */
export function createOvertakenTexts(
  keepElsewhere: (path: NotePath, bytes: Uint8Array) => Promise<void> = async () => undefined,
): OvertakenTexts {
  type Owed = { readonly path: NotePath; readonly file: string; readonly old: Replaced }
  let owed: readonly Owed[] = []

  async function settleOne(disk: Disk, { path, file, old }: Owed): Promise<void> {
    const theirs = await old.read()
    if (theirs === undefined) return
    try {
      await keepBeside(disk, file, { bytes: theirs, why: 'changed elsewhere' })
    } catch (error) {
      await keepElsewhere(path, theirs)
      throw error
    }
  }

  return {
    owe(note, old) {
      owed = [...owed, { ...note, old }]
    },
    async settle(disk, file) {
      const problems: unknown[] = []
      for (const one of owed.filter((each) => file === undefined || each.file === file)) {
        try {
          await settleOne(disk, one)
          owed = owed.filter((other) => other !== one)
          await one.old.close().catch(() => undefined)
        } catch (error) {
          problems.push(error)
        }
      }
      if (problems.length > 0) throw problems[0]
    },
  }
}
