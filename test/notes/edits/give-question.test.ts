import { expect, test } from 'vitest'
import { giveQuestion } from '../../../src/notes/edits/capture.ts'
import { itemAt, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { openQuestions } from '../../../src/notes/view/open-questions.ts'

const context = { people: ['Ada', 'Ben', 'Cleo'] }

/** The only question of the note's first meeting given to Ada: the note after it, the work, and what is asked still. */
function given(text: string) {
  const note = readNote(text, context)
  const placed = note.meetings[0]
  if (!placed) throw new Error('No meeting')
  const [question] = openQuestions(note, placed.meeting)
  if (!question) throw new Error('No question')
  const asked = { question: question.text, owner: 'Ada' }
  const added = giveQuestion(textOf(text), { note, meeting: placed }, asked)
  const result = applyEdits(text, added.edits)
  const after = readNote(result, context)
  const meeting = after.meetings[0]?.meeting
  return {
    line: textOf(result).line(added.line).text,
    item: itemAt(after, added.line)?.item,
    stillAsked: meeting && openQuestions(after, meeting).map((one) => one.text),
  }
}

const question = '# Deck 2026-11-16\n\n## Notes\n- Who orders the rope?\n\n## Next steps\n'
const frage =
  '# Deck 2026-11-16\n\n## Notizen\n- Das Seil ist von der Werft und nicht neu.\n- Wer bestellt das Seil?\n\n## Aufgaben\n'

test.each([
  ['parentheses', `${question}- [ ] Oil (Ben)\n`, '- [ ] Answer “Who orders the rope?” (Ada)'],
  ['a colon', `${question}- Ben: oil\n`, '- Ada: Answer “Who orders the rope?”'],
  ['handles', `${question}- [ ] @ben oil\n`, '- [ ] @Ada Answer “Who orders the rope?”'],
  ['sentences', `${question}- Ben to oil it\n`, '- Ada to answer “Who orders the rope?”'],
  ['nothing yet', question, '- Answer “Who orders the rope?” (Ada)'],
  ['German', `${frage}- [ ] Öl (Ben)\n`, '- [ ] „Wer bestellt das Seil?“ beantworten (Ada)'],
  [
    'German sentences',
    `${frage}- Ben soll ölen\n`,
    '- Ada soll „Wer bestellt das Seil?“ beantworten',
  ],
])(
  'a question that is given to someone is work of the plan, in a team that writes %s',
  (_, text, line) => {
    const after = given(text)
    expect(after.line).toBe(line)
    expect(after.item).toMatchObject({ owners: ['Ada'], status: 'open', phase: 'planned' })
    expect(after.stillAsked).toEqual([])
  },
)
