import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateAtEnd } from '../../../src/notes/edits/state-at-end.ts'
import { tick } from '../../../src/notes/edits/tick.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import type { PlacedItem } from '../../../src/notes/vocabulary.ts'
import { figure, runs } from '../../support/long.ts'

/** The text after a tick on the item that begins on the line (from 1); null where it is refused. */
function ticked(text: string, line: number): string | null {
  const note = readNote(text)
  const placed = itemsOf(note).find((one) => one.line === line)
  if (!placed) throw new Error(`No item on line ${line}`)
  const edits = tick(textOf(text), placed, note)
  return edits ? applyEdits(text, edits) : null
}

const lineAfter = (head: string, line: string) =>
  ticked(`${head}\n${line}`, head.split('\n').length + 1)
    ?.split('\n')
    .at(-1)

describe('tick', () => {
  const plan = '# Deck crew 11/16/2026\n\n## This week'
  const report = '# Deck crew 11/16/2026\n\n## Last week'

  test.each([
    ['an open box gets its x', plan, '- [ ] Rope (Ben)', '- [x] Rope (Ben)'],
    ['a ticked box is emptied', plan, '- [x] Rope (Ben)', '- [ ] Rope (Ben)'],
    ['work in progress becomes done', plan, '* [~] Rope (Ben)', '* [x] Rope (Ben)'],
    ['the case of the other boxes is kept', `${plan}\n- [X] Oil`, '- [ ] Rope', '- [X] Rope'],
    ['a sign in the brackets is kept', `${plan}\n- [☑️] Oil`, '- [ ] Rope', '- [☑️] Rope'],
    ['a sign in the brackets goes', plan, '- [☑️] Rope', '- [ ] Rope'],
    ['a sign for a box stays a sign', `${plan}\n- ☑ Oil`, '- ☐ Rope', '- ☑ Rope'],
    ['brackets with backslashes keep them', plan, '* \\[ \\] Rope', '* \\[x\\] Rope'],
    ['strokes are taken away', plan, '- ~~Order rope~~', '- Order rope'],
    ['behind a name', plan, '- @ada: ~~order rope~~', '- @ada: order rope'],
    ['with the word behind them', plan, '- @ada: ~~order rope~~ done', '- @ada: order rope'],
    ['with a mark behind them', plan, '- ~~Order rope~~ (done)', '- Order rope'],
    ['in front of the owner', plan, '- ~~Order rope~~ (Ada)', '- Order rope (Ada)'],
    ['as HTML', plan, '- <del>Order rope</del>', '- Order rope'],
    ['a keyword becomes another', plan, '- TODO Rope [[Ben]]', '- DONE Rope [[Ben]]'],
    ['and is open again', plan, '- DONE Rope [[Ben]]', '- TODO Rope [[Ben]]'],
    ['as the others are', `${plan}\n- LATER Oil`, '- DONE [#A] Rope', '- LATER [#A] Rope'],
    ['work under way is done', plan, '- DOING Rope', '- DONE Rope'],
    [
      'where others are at work NOW',
      `${plan}\n- NOW Oil\n- LATER Tar`,
      '- DONE Rope',
      '- LATER Rope',
    ],
    [
      'what Obsidian has done',
      plan,
      '- [x] Rope 📅 2026-11-15 ✅ 2026-11-14',
      '- [ ] Rope 📅 2026-11-15 ✅ 2026-11-14',
    ],
    ['braces stay around it', plan, '- {{[[TODO]]}} Rope', '- {{[[DONE]]}} Rope'],
    ['and around the other way', plan, '- {{DONE}} Rope', '- {{TODO}} Rope'],
    ['a bullet gets a remark', plan, '- Rope (Ben)', '- Rope (Ben) - done'],
    ['a remark of ours goes again', plan, '- Rope (Ben) - done', '- Rope (Ben)'],
    ['blanks at the end stay at the end', plan, '- Rope (Ben)  ', '- Rope (Ben) - done  '],
    ['in a report silence means done', report, '- Rope (Ben)', '- Rope (Ben) - not done'],
    ['and no remark makes it done', report, '- Rope (Ben) - not done', '- Rope (Ben)'],
    [
      'work under way loses our remark',
      plan,
      '- Started on the rope - done',
      '- Started on the rope',
    ],
    ['a remark takes the place of the other', plan, '- Rope - not done', '- Rope - done'],
    [
      'tags of a list close behind the remark',
      plan,
      '<li>Oil it (Ben)</li>',
      '<li>Oil it (Ben) - done</li>',
    ],
  ])('%s', (_, head, before, wanted) => {
    expect(lineAfter(head, before)).toBe(wanted)
  })

  test.each([
    [
      'an action in a cell gets its remark there, before the next line of the cell',
      '| Topic | Discussion |\n|---|---|\n| Ropes | Old. <br> **ACTION**: Ada to order them<br>Fine |',
      3,
      'order them',
      'order them - done',
    ],
    [
      'a box in a cell gets its x',
      '| Topic | Discussion |\n|---|---|\n| Ropes | [ ] **Action:** Ada to order them |',
      3,
      '[ ]',
      '[x]',
    ],
    [
      'a sentence in the middle of a paragraph is done before its full stop',
      'The old ones are worn. Ada to order rope. The wind was good on all three days.',
      1,
      'rope.',
      'rope - done.',
    ],
    [
      'and so it is on the next line, where it ends there',
      'The old ones are worn. Ada to order the new rope that the yard\nhas told us of. The wind was good on all three days.',
      1,
      'told us of.',
      'told us of - done.',
    ],
    [
      'a heading with its owner below gets a remark',
      '## Action Items\n### 01: Order rope\n- assigned to everyone',
      2,
      'Order rope',
      'Order rope - done',
    ],
    [
      'what a review of old topics promises gets a remark too',
      'Present: Ada, Ben\n\n### Old topics\n- Ada will look for a yard in the next town',
      4,
      'town',
      'town - done',
    ],
  ])('%s, and loses it again', (_, words, line, was, is) => {
    const text = `# Deck crew 2026-11-16\n\n${words}\n`
    const once = ticked(text, line + 2)
    expect(once).toBe(text.replace(was, is))
    expect(ticked(once ?? '', line + 2)).toBe(text)
  })

  test('a remark is in the language of the note where the meeting has no word that tells one', () => {
    const log =
      '## Protokoll vom 09.09.2026\n\n***Ergebnisse:***\n* Leinen und Taue für die Werft\n\n## Protokoll vom 16.09.2026\n\n***Aufträge:***'
    expect(lineAfter(log, '* Winde ölen')).toBe('* Winde ölen - erledigt')
  })

  test('a box is ticked also where other boxes are read otherwise then', () => {
    const text =
      '# Yard 2031-03-13\n\n#### Summit\n- @sil - Write down what we decide there\n    - [ ] @sten and @tor - Better winch\n    - [ ] @sten - Show the charts\n    - [ ] @sten (+@tim, +@gus) - Help with the slip\n    - [ ] ? - Show the rules of the pier\n    - [ ] @sil whatever else people need him for\n'
    const note = readNote(text)
    const boxes = itemsOf(note).filter(({ item }) => item.mark !== null)
    expect(boxes.length).toBeGreaterThan(1)
    for (const { line } of boxes) {
      const lines = text.split('\n')
      lines[line - 1] = lines[line - 1]?.replace('[ ]', '[x]') ?? ''
      expect(ticked(text, line)).toBe(lines.join('\n'))
    }
  })

  test('a remark stands at no full stop but that of its sentence', () => {
    const text = (words: string) => `# Deck crew 2026-11-16\n\n${words} It is for the pier.\n`
    const ask = text('Ada to meet Dr. Brown about the rope.')
    expect(ticked(ask, 3)).toBe(ask.replace('rope.', 'rope - done.'))
    const shout = text('Ada to order rope by Friday!')
    expect(ticked(shout, 3)).toBe(shout.replace('Friday!', 'Friday - done!'))
    expect(ticked(ticked(shout, 3) ?? '', 3)).toBe(shout)
  })

  test('a box is left where its line says the opposite in words', () => {
    const text = '# Deck crew 2026-11-16\n\n## This week\n- [x] Order tar - done\n'
    expect(ticked(text, 4)).toBeNull()
  })

  test('a cell that is only a box gets no remark', () => {
    const text =
      '# Deck crew 2026-11-16\n\n|  | Task | Owner |\n|---|---|---|\n| [x] | Order tar | |\n'
    const once = ticked(text, 5)
    expect(once === null || ticked(once, 5) === text).toBe(true)
  })

  test('bold that only begins with DONE is kept whole', () => {
    const text =
      '# Deck crew 2026-11-16\n\n## Actions\n- **DONE Sand the hull** (Ada)\n- **DONE Buy nails** (Ben)\n- Order rope (Ada)\n'
    expect(ticked(text, 6)).toBe(text.replace('rope (Ada)', 'rope (Ada) - done'))
  })

  test('a team that puts DONE in front of what is done has it there', () => {
    const text =
      '# Deck crew 2026-11-16\n\n## Action items\n- Order rope (Ben)\n- DONE: Sand the rail (Ada)\n- DONE: Oil it (Ada)\n'
    const once = ticked(text, 4) ?? ''
    expect(once).toBe(text.replace('Order', 'DONE: Order'))
    expect(ticked(once, 4)).toBe(text)
    expect(ticked(text, 5)).toBe(text.replace('DONE: Sand', 'Sand'))
  })

  test('a lone DONE in front stays, as nobody could tell how to write it again', () => {
    const text = '# Deck crew 2026-11-16\n\n## Action items\n- Order rope\n- DONE: Oil it\n'
    const once = ticked(text, 5) ?? ''
    expect(once).toBe(text.replace('Oil it', 'Oil it - not done'))
    expect(ticked(once, 5)).toBe(text)
  })

  test('a status line takes the word', () => {
    const text =
      '# Sprint Nov 16 2026\n\n### 1.1 Backups\n- Assignee: Karim\n- Status: waiting for keys\n'
    expect(ticked(text, 3)).toBe(text.replace('for keys', 'for keys - done'))
  })

  test('"done" in a numbered task’s status line gives way to "open", and comes back', () => {
    const text = '## Tasks\n\n1. Sluice\n   - Owner: Ben\n   - Status: done\n   - Effort: 2 days\n'
    const once = ticked(text, 3) ?? ''
    expect(once).toBe(text.replace(': done', ': open'))
    expect(ticked(once, 3)).toBe(text)
  })

  test('a status line without a word gets one, and loses it again where others are empty', () => {
    const text = '# Sprint Nov 16 2026\n\n### 1.1 Backups\n- Assignee: Karim\n- Status:\n'
    const done = text.replace('Status:', 'Status: done')
    expect(ticked(text, 3)).toBe(done)
    expect(ticked(done, 3)).toBe(text.replace('Status:', 'Status: open'))
    const more = '\n### 1.2 Keys\n- Assignee: Ada\n- Status:\n'
    expect(ticked(done + more, 3)).toBe(text + more)
  })

  test.each([
    ['Status: in progress', 'Status: done', 'Status: open'],
    ['Status: blocked', 'Status: blocked - done', 'Status: blocked'],
    ['Status: 60%', 'Status: 60% - done', 'Status: 60%'],
  ])('the only status field of a note: %j, %j, %j', (was, done, after) => {
    const text = (state: string) =>
      `# Sprint Nov 16 2026\n\n### 1.1 Backups\n- Assignee: Karim\n- ${state}\n`
    expect(ticked(text(was), 3)).toBe(text(done))
    expect(ticked(text(done), 3)).toBe(text(after))
  })

  test.each(['Complete', 'erledigt', '✅'])(
    'the word for done is that of other fields and cells: %s',
    (word) => {
      const field = (state: string) =>
        `# Sprint Nov 16 2026\n\n### 1.1 Backups\n- Assignee: Karim\n- Status: ${state}\n\n### 1.2 Keys\n- Assignee: Ada\n- Status: ${word}\n`
      expect(ticked(field('in progress'), 3)).toBe(field(word))
      const cell = (state: string) =>
        `# Crew 2026-11-16\n\n| Task | Owner | Status |\n|---|---|---|\n| Order rope | Ada | ${state} |\n| Tar the hull | Ben | ${word} |\n`
      if (word !== '✅') expect(ticked(cell('in progress'), 5)).toBe(cell(word))
    },
  )

  test('work that is wrapped by hand has the remark behind its last words', () => {
    const text = `${plan}\n- Ask the yard whether the mast can be had in time for the\n  second race of the year (Ben)\n- Oil the winch (Ada)\n`
    const done = text.replace('year (Ben)', 'year (Ben) - done')
    expect(ticked(text, 4)).toBe(done)
    expect(ticked(done, 4)).toBe(text)
  })

  test('a row without a cell for the state has the remark behind its task, and the same words', () => {
    const text =
      '# Board 2026-11-16\n\n## Action items\n\n| No | Task | Owner |\n| --- | --- | --- |\n| A1 | Order rope | Ben |\n| A2 | Oil hinges | Ada |\n'
    const done = ticked(text, 7) ?? ''
    expect(done).toBe(text.replace('rope |', 'rope - done |'))
    expect(itemsOf(readNote(done))[0]?.item).toMatchObject({ text: 'Order rope', status: 'done' })
  })

  test('a status cell takes the word for done', () => {
    const text = [
      '# Board 2026-11-16',
      '',
      '## Action items',
      '',
      '| Task | Owner | Status |',
      '| --- | --- | --- |',
      '| Order rope | Ben | Open |',
      '| Oil hinges | Ada | Done |',
      '| Paint bow | Ada | Open |',
    ].join('\n')
    expect(ticked(text, 7)).toBe(text.replace('Ben | Open', 'Ben | Done'))
  })

  test('dropped work and marks with a meaning of their own are left alone', () => {
    expect(ticked(`${plan}\n- Rope - postponed`, 4)).toBeNull()
    expect(ticked(`${plan}\n- [-] Rope`, 4)).toBeNull()
    expect(ticked(`${plan}\n- [>] Rope`, 4)).toBeNull()
  })
})

const folders = ['../../../../shared/corpus/seeds', '../../fixtures/manners', '../../e2e/notes']
const notes = folders
  .map((folder) => resolve(import.meta.dirname, folder))
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => ({
        name,
        text: readFileSync(resolve(folder, name), 'utf8').replace(/\r\n?/g, '\n'),
      })),
  )

describe('in notes of every manner', () => {
  const anyNote = fc.constantFrom(...notes)
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length]

  test('two ticks leave the bytes as they were, and one changes only its own line', () => {
    const count = runs(60, 10_000)
    fc.assert(
      fc.property(anyNote, fc.nat(500), ({ text }, at) => {
        const note = readNote(text)
        const placed = pick(itemsOf(note).filter(isTurnable), at)
        if (!placed) return
        const once = ticked(text, placed.line)
        if (once === null) return
        const lines = text.split('\n')
        const changed = once
          .split('\n')
          .flatMap((line, index) => (line === lines[index] ? [] : index + 1))
        expect(changed).toHaveLength(1)
        expect(changed[0]).toBeGreaterThanOrEqual(placed.line)
        expect(changed[0]).toBeLessThanOrEqual(
          placed.line + placed.item.lastLine - placed.item.line,
        )
        // An agenda whose boxes are all ticked tells of no work
        if (placed.item.mark !== null && statusIn(once, placed.line) === undefined) return
        const twice = ticked(once, placed.line) ?? ''
        if (!hasStateAtEnd(text, placed)) expect(twice).toBe(text)
        else expect(statusIn(twice, placed.line)).toBe(placed.item.status)
      }),
      { numRuns: count },
    )
    figure({
      area: 'Panel edits',
      what: 'tick an item of any manner twice (E1)',
      runs: count,
      found: 'the same bytes, and after the first one line of its own changed',
    })
  })

  test('ticks of two items give the same bytes in either order', () => {
    const count = runs(40, 10_000)
    fc.assert(
      fc.property(anyNote, fc.nat(500), fc.nat(500), ({ text }, one, other) => {
        const items = itemsOf(readNote(text)).filter(isTurnable)
        const [a, b] = [pick(items, one), pick(items, other)]
        if (!a || !b || a.line === b.line) return
        // What is nested can have the state of what it is in: then a tick of it means another thing after that one's.
        if (isWithin(a, b) || isWithin(b, a)) return
        // The one may be what the other learns the team's mark from
        if ([a, b].some((each) => hasStateAtEnd(text, each) || isDoneInFront(text, each))) return
        const first = ticked(text, a.line)
        const second = ticked(text, b.line)
        if (first === null || second === null) return
        // An agenda whose boxes are all ticked tells of no work, so that the other is another thing by then
        if (statusIn(first, b.line) !== b.item.status || statusIn(second, a.line) !== a.item.status)
          return
        expect(ticked(first, b.line)).toBe(ticked(second, a.line))
      }),
      { numRuns: count },
    )
    figure({
      area: 'Panel edits',
      what: 'tick two items in either order (E5)',
      runs: count,
      found: 'the same bytes',
    })
  })

  // A table may have no column for a state, and a line of prose several promises; a guess may be such a line.
  test('nearly every open or done item of a list can be ticked, and most in tables and sentences', () => {
    const items = notes.flatMap(({ text }) => {
      const note = readNote(text)
      return itemsOf(note)
        .filter(({ item }) => item.status !== 'dropped')
        .map((placed) => ({
          isInList: !['table', 'sentence', 'signs'].includes(placed.item.found),
          isRefused: !tick(textOf(text), placed, note),
        }))
    })
    const refused = (some: typeof items) =>
      some.filter(({ isRefused }) => isRefused).length / some.length
    const [inLists, others] = [true, false].map((isInList) =>
      items.filter((one) => one.isInList === isInList),
    )
    expect(items.length).toBeGreaterThan(200)
    expect(refused(inLists ?? [])).toBeLessThan(0.02)
    expect(refused(others ?? [])).toBeLessThan(0.25)
  }, 240_000)
})

test.each([
  ['Offen', 'Erledigt'],
  ['Pendiente', 'Hecho'],
  ['open', 'done'],
])('the state of a row keeps its language and its capital: %s, %s', (open, done) => {
  const head = '# Kreis 2026-11-24\n\n| Wer | Was | Status |\n|---|---|---|'
  expect(lineAfter(head, `| Ada | Schilder holen | ${open} |`)).toBe(
    `| Ada | Schilder holen | ${done} |`,
  )
  expect(lineAfter(head, `| Ada | Schilder holen | ${done} |`)).toBe(
    `| Ada | Schilder holen | ${open} |`,
  )
})

test.each([
  ['- Bühne reservieren (offen)', '- Bühne reservieren (erledigt)'],
  ['- Ada: Bühne reservieren (Offen)', '- Ada: Bühne reservieren (Erledigt)'],
  ['- Order rope (open)', '- Order rope (done)'],
  ['- Order rope [open]', '- Order rope [done]'],
])('a state that the team wrote at the end gives way to the other: %s', (open, done) => {
  const head = '# Kreis 2026-11-24\n\n## Action items'
  expect(lineAfter(head, open)).toBe(done)
  expect(lineAfter(head, done)).toBe(open)
})

describe('the mark that the team writes at the end', () => {
  const head = '# Deck crew 2026-11-16\n\n## Action items'

  test.each([
    ['in progress', 'done', 'open'],
    ['In review', 'Done', 'Open'],
    ['WIP', 'DONE', 'OPEN'],
    ['in Arbeit', 'done', 'open'],
    ['open', 'done', 'open'],
    ['half of it is sewn', 'half of it is sewn - done', 'half of it is sewn'],
  ])('in a status field or cell %j gives way to %j, and then that to %j', (under, done, open) => {
    const field = (state: string) =>
      `# Sprint Nov 16 2026\n\n### 1.1 Sails\n- Assignee: Ada\n- Status: ${state}\n\n### 1.2 Ropes\n- Assignee: Ben\n- Status: open\n`
    const cell = (state: string) =>
      `# Crew 2026-11-16\n\n| Task | Owner | Status |\n|---|---|---|\n| Sew the jib | Ada | ${state} |\n`
    for (const [text, line] of [
      [field, 3],
      [cell, 5],
    ] as const) {
      const once = ticked(text(under), line)
      expect(once).toBe(text(done))
      expect(ticked(once ?? '', line)).toBe(text(open))
    }
  })

  test.each([
    ['a sign', '- Oil it ✅\n- Tar it ✅', '- Order rope', '- Order rope ✅'],
    ['behind the owner', '- Oil it (Ada) ✅', '- Order rope (Ben)', '- Order rope (Ben) ✅'],
    ['in front of the owner', '- Oil it ✅ (Ada)', '- Order rope (Ben)', '- Order rope ✅ (Ben)'],
    ['a word in brackets', '- Oil it (done)', '- Order rope', '- Order rope (done)'],
    ['in German', '- Seil teeren (erledigt)', '- Bühne bauen', '- Bühne bauen (erledigt)'],
  ])('is written by a tick and taken off by the next one: %s', (_, others, open, done) => {
    expect(lineAfter(`${head}\n${others}`, open)).toBe(done)
    expect(lineAfter(`${head}\n${others}`, done)).toBe(open)
  })

  test.each([
    ['- Write the FAQ - in progress', '- Write the FAQ - done'],
    ['- Write the FAQ (in progress)', '- Write the FAQ (done)'],
    ['- Write the FAQ - WIP', '- Write the FAQ - DONE'],
    ['- Write the FAQ (50%)', '- Write the FAQ (done)'],
    ['- Write the FAQ - in progress (Ada)', '- Write the FAQ (Ada) - done'],
  ])('gives way to "done" and is no second one beside it: %s', (under, done) => {
    expect(lineAfter(head, under)).toBe(done)
    expect(lineAfter(head, done)).not.toContain('not done')
  })

  test('of work under way gives way to that of done work', () => {
    const others = `${head}\n- Oil it (Ada) ✅`
    expect(lineAfter(others, '- Tar it (Ada) - in progress')).toBe('- Tar it (Ada) ✅')
  })

  test.each([
    ['- Write the FAQ ✅', '- Write the FAQ'],
    ['- Write the FAQ ✅ (Ada)', '- Write the FAQ (Ada)'],
    ['- Write the FAQ - DONE', '- Write the FAQ'],
  ])('goes also where no other work has it: %s', (done, open) => {
    expect(lineAfter(head, done)).toBe(open)
  })

  test('in a report, where silence means done, gives way to "not done"', () => {
    const report = '# Deck crew 2026-11-16\n\n## Last week\n- Oil it ✅'
    expect(lineAfter(report, '- Order rope ✅')).toBe('- Order rope - not done')
  })
})

describe('whose the work is', () => {
  test.each([
    ['arrows-to-people.md', 7],
    ['contributions-with-who.md', 43],
    ['what-everyone-is-doing.md', 21],
  ])('is no other by a tick: %s, line %i', (name, line) => {
    const path = resolve(import.meta.dirname, '../../fixtures/manners', name)
    const text = readFileSync(path, 'utf8')
    const ownersOf = (some: string) =>
      itemsOf(readNote(some)).find((one) => one.line === line)?.item.owners
    const after = ticked(text, line) ?? ''
    expect(ownersOf(text)).toHaveLength(1)
    expect(ownersOf(after)).toEqual(ownersOf(text))
    expect(ticked(after, line)).toBe(text)
  })
})

/** A word of the team's own gives way to a tick, and nobody could tell which one it was. */
function hasStateAtEnd(text: string, { item, line }: PlacedItem): boolean {
  const words = textOf(text).line(line).text
  return (['done', 'open'] as const).some((status) => stateAtEnd(words, item, status) !== null)
}

function isDoneInFront(text: string, { line }: PlacedItem): boolean {
  return /^[\s*+-]*(?:NOT )?(?:DONE|ERLEDIGT|FAIT|HECHO|FEITO|[✅✔✓])(?!\p{L})/iu.test(
    textOf(text).line(line).text,
  )
}

function statusIn(text: string, line: number): string | undefined {
  return itemsOf(readNote(text)).find((one) => one.line === line)?.item.status
}

/** Of several items on one line only the first is asked for by its line; partial work does not come back. */
function isTurnable({ item, meeting }: PlacedItem): boolean {
  if (item.status !== 'open' && item.status !== 'done') return false
  if (item.mark !== null && !' x'.includes(item.mark)) return false
  return meeting.items.find(({ line }) => line === item.line) === item
}

function isWithin(inner: PlacedItem, outer: PlacedItem): boolean {
  const { item, line } = outer
  return inner.line > line && inner.line <= line + item.lastLine - item.line
}
