import fc from 'fast-check'
import { applyEdits, type Changes, type TextEdit } from '../../src/notes/text/text.ts'

/** Edits as CodeMirror's ChangeSet shows them to a reading: offsets before and after. */
export function changesOfEdits(edits: readonly TextEdit[]): Changes {
  const sorted = [...edits].sort((a, b) => a.from - b.from)
  return {
    iterChangedRanges(each) {
      let shift = 0
      for (const { from, to, insert } of sorted) {
        each(from, to, from + shift, from + shift + insert.length)
        shift += insert.length - (to - from)
      }
    },
  }
}

/** A place in the text and words for it; made into an edit by `editOf`. */
export type RandomEdit = { readonly at: number; readonly length: number; readonly insert: string }

const pieces = [
  '\n',
  '\n\n',
  '```\n',
  '~~~\n',
  '<!--',
  '-->',
  '# ',
  '## 2026-11-16\n',
  '## Meeting 2026-11-23\n',
  '## Agenda 2026-11-16\n',
  '## Minutes 2026-11-16\n',
  '### 2026-11-09\n',
  '# Planning 11/2/2026\n',
  '---\n',
  '===\n',
  '- ',
  '* ',
  '\t- ',
  '  - ',
  '1. ',
  '- [ ] ',
  '[x] ',
  '**Last Week**\n',
  '**This Week**\n',
  'Action items:\n',
  '## Notes\n',
  '## Agenda\n',
  '@ada',
  '@ada\n',
  'Ada: ',
  'Priya to write the runbook',
  '(Lena)',
  ' - Lena',
  'Zorbo will call the bank',
  'Date: 2026-11-09\n',
  '| Task | Owner |\n| --- | --- |\n| Paint | Zorbo |\n',
  '<table>\n<tr><td>Task</td><td>Owner</td></tr>\n',
  '<tr>\n<td>Paint\n</td>\n<td>Zorbo</td></tr>\n',
  '</table>\n',
  'Attendees:\n- Zorbo\n',
  ' ',
  'x',
  'ö',
  '😀',
]

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  at: fc.nat(100_000),
  length: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(12) },
    { weight: 1, arbitrary: fc.nat(200) },
  ),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 6 })),
})

/** The edit within a text of this length. */
export function editOf(text: string, { at, length, insert }: RandomEdit): TextEdit {
  const from = text.length === 0 ? 0 : at % (text.length + 1)
  return { from, to: Math.min(text.length, from + length), insert: insert.replace(/\r/g, '') }
}

/** The text after the edits, one after the other. */
export function edited(text: string, edits: readonly RandomEdit[]): string {
  return edits.reduce((now, one) => applyEdits(now, [editOf(now, one)]), text)
}
