import type { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../../src/language/language.ts'
import { cycleMarks, toggleItems } from '../../../src/renderer/editor/item-commands.ts'
import { noteField } from '../../../src/renderer/editor/note-field.ts'
import { notice } from '../../../src/renderer/editor/notice.ts'
import { afterCommand, markedText, stateOf } from '../../support/text-with-caret.ts'

const head = '# Deck crew 2026-11-16\n\n## Next steps\n'
const boxes = '- [ ] Oil the hinges (Ada)\n'

const pressed = (marked: string) => afterCommand(toggleItems, marked, noteField)

/** The text after the command, and what the person is told. */
function told(command: typeof toggleItems, marked: string) {
  let now = stateOf(marked, noteField)
  const words: string[] = []
  command({
    state: now,
    dispatch(tr) {
      now = tr.state
      for (const effect of tr.effects) {
        if (effect.is(notice)) words.push(effect.value === 'read-only' ? '' : effect.value.words)
      }
    },
  })
  return { text: now.doc.toString(), words }
}

describe('Ctrl+Enter', () => {
  test.each([
    [`${head}${boxes}- Sand the ra|il`, `${head}${boxes}- [ ] Sand the ra|il`],
    [`${head}${boxes}- [ ] Sand the ra|il`, `${head}${boxes}- [x] Sand the ra|il`],
    [`${head}${boxes}- [x] Sand the ra|il`, `${head}${boxes}- [ ] Sand the ra|il`],
  ])('is made, ticked and reopened: %j', (before, wanted) => {
    const isPlan = before.includes('- Sand')
    // Under a label of work the entry is an item already, by its place; elsewhere it becomes one.
    const text = isPlan ? before.replace('## Next steps', '## Notes') : before
    expect(pressed(text)).toBe(isPlan ? wanted.replace('## Next steps', '## Notes') : wanted)
  })

  test.each([
    [
      'behind indentation and mark',
      `${head}* [ ] Oil\n\n## Notes\n- a\n\t* sand| it`,
      '\t* [ ] sand| it',
    ],
    ['with the list mark of its neighbours', `${head}* [ ] Oil (Ada)\nSand it|`, '* [ ] Sand it|'],
    [
      'with the box of its note',
      `${head}- ☐ Oil (Ada)\n- ☑ Tar (Ada)\n\n## Notes\n- sand|`,
      '- ☐ sand|',
    ],
    ['on a line without words', `${head}- [x] Oil (Ada)\n|`, '- [ ] |'],
  ])('puts the box %s', (_, before, line) => {
    expect(pressed(before)?.split('\n').at(-1)).toBe(line)
  })

  test('gives open work the box that all other work of its meeting has, and ticks it after that', () => {
    const start = `${head}${boxes}- [x] Tar (Ben)\n\n## Notes\n- Order rope| (Ada)`
    const boxed = start.replace('- Order', '- [ ] Order')
    expect(pressed(start)).toBe(boxed)
    expect(pressed(boxed)).toBe(boxed.replace('- [ ] Order', '- [x] Order'))
    // Where others of the meeting have none either, a tick says it behind the work.
    const mixed = `${head}- Tar (Ben)\n- [ ] Oil (Ada)\n- Order rope| (Ada)`
    expect(pressed(mixed)).toBe(`${head}- Tar (Ben)\n- [ ] Oil (Ada)\n- Order rope| (Ada) - done`)
  })

  test('ticks and empties a box that is no work: of a point of an agenda, and of somebody in a roll call', () => {
    const agenda =
      '# Deck crew 2026-11-16\n\n## Agenda\n- Hull\n  - [x] Scrape it\n  - [ ] New planks|'
    const ticked = agenda.replace('[ ]', '[x]')
    expect(pressed(agenda)).toBe(ticked)
    expect(pressed(ticked)).toBe(agenda)
    const call = '# Deck crew 2026-11-16\n\n## Attendees\n- [x] Ada\n- [x] Ben\n- [ ] Cleo|'
    expect(pressed(call)).toBe(call.replace('[ ]', '[x]'))
  })

  test('needs no box where the team has none', () => {
    expect(pressed(`${head}- Oil the hinges (Ada)\n- Tar the deck (Ben)\nSand the rail|`)).toBe(
      `${head}- Oil the hinges (Ada)\n- Tar the deck (Ben)\n- Sand the rail|`,
    )
  })

  test.each([`${head}|`.replace('## Next', '## |Next').slice(0, -1), '```\n- a|\n```'])(
    'leaves headings and code alone: %j',
    (text) => {
      expect(pressed(text)).toBe(text)
    },
  )

  test.each([
    [
      'Ada to or|der rope. Ben to ring the mill.',
      'Ada to or|der rope - done. Ben to ring the mill.',
    ],
    [
      'Ada to order rope. |Ben to ring the mill.',
      'Ada to order rope. |Ben to ring the mill - done.',
    ],
    [
      '- A|da to order rope. Ben to ring the mill',
      '- A|da to order rope - done. Ben to ring the mill',
    ],
  ])(
    'ticks of several promises in a line the one with the caret, and reopens it: %j',
    (line, wanted) => {
      const text = (words: string) => `# Deck crew 2026-11-16\n\nPresent: Ada, Ben\n\n${words}`
      expect(pressed(text(line))).toBe(text(wanted))
      expect(pressed(text(wanted))).toBe(text(line))
    },
  )

  test('ticks all of them at the end of their line', () => {
    const text =
      '# Deck crew 2026-11-16\n\nPresent: Ada, Ben\n\nAda to order rope. Ben to ring it.|'
    const done = text.replace('rope.', 'rope - done.').replace('it.|', 'it - done.|')
    expect(pressed(text)).toBe(done)
    expect(pressed(done)).toBe(text)
  })

  test('leaves one that its words could not tell from all of them, and says how to go on', () => {
    const text =
      '# Deck crew 2026-11-16\n\nPresent: Ada, Ben\n\n- Ada to order rope. Ben to ring th|e mill'
    expect(pressed(text)).toBe(text)
    expect(told(toggleItems, text).words).toEqual([texts().writing.noPromise])
  })

  test('makes all selected lines items, then ticks all of them, then reopens them', () => {
    const start = `${head}${boxes}\n## Notes\n‹- Sand the rail\n\n- [x] Tar the deck\n- [ ] Paint›`
    const made = pressed(start) ?? ''
    expect(made.replace(/[‹›]/g, '')).toBe(
      `${head}${boxes}\n## Notes\n- [ ] Sand the rail\n\n- [x] Tar the deck\n- [ ] Paint`,
    )
    const ticked = pressed(made) ?? ''
    expect(ticked.replace(/[‹›]/g, '')).toBe(
      `${head}${boxes}\n## Notes\n- [x] Sand the rail\n\n- [x] Tar the deck\n- [x] Paint`,
    )
    expect(pressed(ticked)?.replace(/[‹›]/g, '')).toContain('- [ ] Sand the rail\n\n- [ ] Tar')
  })

  test('twice on several lines that are all open, or all done, leaves every byte as it was', () => {
    const item = fc.constantFrom('Sand the rail', 'Tar (Ada)', 'Oil - Ben', 'ask @ada')
    const list = fc.array(item, { minLength: 2, maxLength: 8 })
    const mark = fc.constantFrom('- [ ] ', '* [x] ', '- [X] ', '1. [ ] ', '- ☐ ')
    fc.assert(
      fc.property(list, mark, (items, lead) => {
        const lines = items.map((words) => lead + words)
        // The note's own way of writing a mark is known from a line that is not selected.
        const text = `${head}‹${lines.join('\n')}›\n${lead}stays (Cleo)`
        const once = afterCommand(toggleItems, text, noteField) ?? ''
        expect(once).not.toBe(text)
        const twice = afterCommand(toggleItems, once, noteField)
        expect(twice?.replace(/[‹›]/g, '')).toBe(text.replace(/[‹›]/g, ''))
      }),
      { numRuns: 40 },
    )
  })

  test('changes only the selected lines', () => {
    const lines = fc.array(fc.constantFrom('- a', '- [ ] b', '- [x] c', 'plain words', '', '# H'), {
      minLength: 3,
      maxLength: 10,
    })
    fc.assert(
      fc.property(lines, fc.nat(9), fc.nat(9), (all, one, other) => {
        const [first, last] = [one % all.length, other % all.length].sort((a, b) => a - b)
        const state = stateOf(`${head}${all.join('\n')}|`, noteField)
        const at = (line: number) => state.doc.line(4 + line)
        const selected = state.update({
          selection: { anchor: at(first ?? 0).from, head: at(last ?? 0).to },
        }).state
        const result = ran(selected)
        result.doc
          .toString()
          .split('\n')
          .forEach((line, index) => {
            const isSelected = index >= 3 + (first ?? 0) && index <= 3 + (last ?? 0)
            if (!isSelected) expect(line).toBe(state.doc.line(index + 1).text)
          })
      }),
      { numRuns: 60 },
    )
  })
})

function ran(state: EditorState): EditorState {
  let result = state
  toggleItems({
    state,
    dispatch(transaction) {
      result = transaction.state
    },
  })
  return result
}

describe('Alt+Enter', () => {
  const next = (marked: string) => afterCommand(cycleMarks, marked, noteField)

  test('goes round the marks that the note uses', () => {
    const note = `${head}- [~] Oil\n- [x] Tar\n- [-] Paint\n`
    let line = '- [ ] Sand|'
    const seen = Array.from({ length: 4 }, () => {
      line =
        next(note + line)
          ?.split('\n')
          .at(-1) ?? ''
      return line
    })
    expect(seen).toEqual(['- [~] Sand|', '- [x] Sand|', '- [-] Sand|', '- [ ] Sand|'])
  })

  test('knows only open and done where the note uses no other', () => {
    expect(next(`${head}- [ ] Sand|`)).toBe(`${head}- [x] Sand|`)
    expect(next(`${head}- [x] Sand|`)).toBe(`${head}- [ ] Sand|`)
    expect(markedText(stateOf('a|'))).toBe('a|')
  })
})

describe('between conflict markers', () => {
  const ours = '<<<<<<< ours\n- [ ] Coil the line (Ada)\n'
  const theirs = '=======\n- [x] Coil the line (Ben)\n>>>>>>> theirs\n'

  test.each([
    ['on a line of one side', `${head}${ours.replace('line', 'li|ne')}${theirs}`],
    ['on the other side', `${head}${ours}${theirs.replace('line', 'li|ne')}`],
    ['on a marker', `${head}${ours}=|${theirs.slice(1)}`],
    [
      'on lines that begin outside',
      `${head}- [ ] Oil‹ it\n${ours}- [ ] Tar›${theirs.replace('===', '\n===')}`,
    ],
  ])('neither key changes a line: %s', (_, marked) => {
    for (const command of [toggleItems, cycleMarks]) {
      const { text, words } = told(command, marked)
      expect(text).toBe(marked.replace(/[|‹›]/g, ''))
      expect(words).toEqual([texts().writing.inConflict])
    }
  })

  test('a line beside them is ticked as always', () => {
    const marked = `${head}- [ ] Oil| (Ada)\n${ours}${theirs}`
    expect(told(toggleItems, marked).text).toBe(marked.replace('- [ ] Oil|', '- [x] Oil'))
  })
})
