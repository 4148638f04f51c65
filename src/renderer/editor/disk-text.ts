import { isolateHistory } from '@codemirror/commands'
import {
  Annotation,
  type EditorState,
  Text,
  type Transaction,
  type TransactionSpec,
} from '@codemirror/state'
import { diffEdits } from '../../notes/text/line-edits.ts'
import { type Clash, mergeTexts } from '../../notes/text/merge.ts'
import { clashEffects } from './clashes.ts'

/** Marks a change that came from the disk, so that it isn't saved as if somebody had typed it. */
const fromDisk = Annotation.define<boolean>()

/** Whether the transaction changes the text, and not from the disk. */
export function isTypedChange(tr: Transaction): boolean {
  return tr.docChanged && !tr.annotation(fromDisk)
}

type DiskChange = {
  readonly spec: TransactionSpec
  /** Passages (lines of the text after, from 1) that both sides changed and that now stand there in both versions. */
  readonly clashes: readonly Clash[]
}

/** What the text of the disk changes in the editor's, where both started from `base`; null where nothing. */
export function diskChange(state: EditorState, base: Text, disk: Text): DiskChange | null {
  const ours = state.doc
  if (ours.eq(disk)) return null
  const isClean = ours.eq(base)
  const { edits, clashes } = isClean
    ? { edits: diffEdits(ours.toString(), disk.toString()), clashes: [] }
    : mergeTexts({ base: base.toString(), ours: ours.toString(), theirs: disk.toString() })
  if (edits.length === 0) return null
  const changes = edits.map(({ from, to, insert }) => ({ from, to, insert: textOfDisk(insert) }))
  const annotations = [fromDisk.of(true), isolateHistory.of('full')]
  const changeSet = state.changes(changes)
  const effects = clashes.length > 0 ? clashEffects(changeSet.apply(state.doc), clashes) : []
  return { spec: { changes: changeSet, annotations, effects, userEvent: 'disk' }, clashes }
}

/** The host's text, whose lines end with LF, as the editor holds it. */
export function textOfDisk(text: string): Text {
  return Text.of(text.split('\n'))
}
