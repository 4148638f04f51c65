import type { Version } from '../../api/contract.ts'
import { diskChange, textOfDisk } from '../editor/disk-text.ts'
import type { Desk, OpenNote } from './desk.ts'

/** Brings the disk's text into the open note, and makes it the note's base. */
export type TakeDisk = (note: OpenNote, text: string, version: Version) => void

type Parts = {
  readonly desk: Desk
  /** The note has the disk's text in it now. */
  readonly onTaken: (note: OpenNote) => void
  /** Both sides changed the same passages; both stand in the note now. Lines from 1. */
  readonly onClash: (note: OpenNote, clashes: readonly { from: number; to: number }[]) => void
}

export function createTakeDisk({ desk, onTaken, onClash }: Parts): TakeDisk {
  return (note, text, version) => {
    const disk = textOfDisk(text)
    const change = diskChange(desk.stateOf(note), note.base, disk)
    if (change) desk.change(note, change.spec)
    note.base = disk
    note.version = version
    onTaken(note)
    if (change && change.clashes.length > 0) onClash(note, change.clashes)
  }
}
