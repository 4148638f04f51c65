// Earlier texts of notes.

/** Why an earlier text of a note was kept: before the first change of a sitting, before a new week, while it was edited … */
export type SnapshotReason =
  | 'sitting'
  | 'week'
  | 'editing'
  | 'recovery'
  | 'choice'
  | 'restore'
  /** Another program wrote it in the moment of a save, and it could not be kept beside the note. */
  | 'overtaken'

/** An earlier text of a note, kept in the app's data. */
export type SnapshotInfo = {
  readonly id: string
  /** When it was kept, in milliseconds since 1970. */
  readonly atMs: number
  readonly why: SnapshotReason
}
