import { describe, expect, test } from 'vitest'
import { setDropped, tick } from '../../../src/notes/edits/tick.ts'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { closingRemark, withoutRemark } from '../../../src/notes/words/remarks.ts'

const notes = {
  English: [
    '# Deck 2026-11-16\n\n## This week\n\nFor the week:\n- Order the rope (Ben)\n',
    ' - done',
    ' - dropped',
  ],
  German: [
    '# Runde 2026-11-16\n\n## Nächste Schritte\n- Das Tau für die Winde bestellen (Ben)\n',
    ' - erledigt',
    ' - gestrichen',
  ],
  French: [
    '# Réunion 2026-11-16\n\n## À faire\n- Commander le cordage pour la voile (Ben)\n',
    ' - fait',
    ' - abandonné',
  ],
  Spanish: [
    '# Reunión 2026-11-16\n\n## Tareas\n- Pedir la cuerda para el barco (Ben)\n',
    ' - hecho',
    ' - cancelado',
  ],
  Portuguese: [
    '# Reunião 2026-11-16\n\n## Tarefas\n- Comprar a corda para o barco e a vela (Ben)\n',
    ' - feito',
    ' - cancelado',
  ],
} as const

describe.each(Object.entries(notes))('in a note in %s', (_, [text, done, dropped]) => {
  const read = (of: string) => {
    const note = readNote(of, { people: ['Ben'] })
    const [placed] = itemsOf(note)
    if (!placed) throw new Error('No item')
    return { note, placed, text: textOf(of) }
  }

  test('a tick says done in its language, and another one takes that back', () => {
    const before = read(text)
    const ticked = applyEdits(text, tick(before.text, before.placed, before.note) ?? [])
    expect(ticked).toBe(text.replace('(Ben)\n', `(Ben)${done}\n`))
    const after = read(ticked)
    expect(after.placed.item.status).toBe('done')
    expect(after.placed.item.text).toBe(before.placed.item.text)
    expect(applyEdits(ticked, tick(after.text, after.placed, after.note) ?? [])).toBe(text)
  })

  test('dropped work says so in its language', () => {
    const before = read(text)
    const after = applyEdits(text, setDropped(before.text, before.placed, before.note) ?? [])
    expect(after).toContain(`(Ben)${dropped}\n`)
    expect(read(after).placed.item.status).toBe('dropped')
  })
})

test.each([
  ['Rope - done', 'Rope', 'done'],
  ['Tau - nicht erledigt', 'Tau', 'open'],
  ['Corde - pas fait', 'Corde', 'open'],
  ['Cuerda - hecho', 'Cuerda', 'done'],
])('%j ends in a remark', (words, before, status) => {
  expect(closingRemark(words)).toMatchObject({ index: before.length, status })
  expect(withoutRemark(words)).toBe(before)
})

test.each(['Get it done', '- done', 'Rope – done', 'Rope - half done', 'nondone'])(
  '%j ends in none',
  (words) => {
    expect(closingRemark(words)).toBeNull()
  },
)
