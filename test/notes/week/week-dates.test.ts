import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/notes/dates/calendar.ts'
import { writeDate } from '../../../src/notes/dates/date-form.ts'
import { readDate } from '../../../src/notes/dates/read-date.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import { withNewTitle } from '../../../src/notes/week/week-dates.ts'

const change = (from: string, to: string, step = 0, padded = false) => ({
  ...{ from, to, after: addDays(to, 7), order: null, step, padded },
})

describe('the title of the next week', () => {
  test.each([
    ['## 2026-12-28', '2026-12-28', '## 2027-01-04'],
    ['# 12/28/2026', '2026-12-28', '# 1/4/2027'],
    ['## 28-December-2026', '2026-12-28', '## 4-January-2027'],
    ['### 28. Dezember 2026', '2026-12-28', '### 4. Januar 2027'],
  ])('%s is given all of the new date', (title, from, expected) => {
    expect(withNewTitle(title, change(from, '2027-01-04'))).toBe(expected)
  })

  test.each([
    ['# Protokoll – 24.11.2026', '# Protokoll – 01.12.2026'],
    ['# Protokoll – 24.11.', '# Protokoll – 01.12.'],
    ['# Crew 11/24/2026', '# Crew 12/01/2026'],
    ['# Crew November 24, 2026', '# Crew December 1, 2026'],
  ])('%s keeps the zeros that the other weeks have', (title, expected) => {
    expect(withNewTitle(title, change('2026-11-24', '2026-12-01', 0, true))).toBe(expected)
  })

  test('only weeks with zeros tell of them', () => {
    const next = (earlier: string) => {
      const log = `# Crew\n\n## 24.11.2026\n- [ ] Order rope\n\n## ${earlier}\n- [ ] Order rope\n`
      const made = newWeek({
        path: 'a.md',
        notes: [{ path: 'a.md', text: log }],
        today: '2026-11-30',
        date: '2026-12-01',
      })
      return made.kind === 'section' && made.edits[0]?.insert.split('\n')[0]
    }
    expect(next('03.11.2026')).toBe('## 01.12.2026')
    expect(next('3.11.2026')).toBe('## 1.12.2026')
  })

  test('the language of a note tells the order of its dates, as it does where it is read', () => {
    const text =
      '# Acta de la reunión 12/06/2026\n\n## Próximos pasos\n\n- [ ] Comprar la cuerda para el barco (Ana)\n- [ ] Pintar las velas de la casa (Luis)\n'
    const made = newWeek({
      path: 'acta.md',
      notes: [{ path: 'acta.md', text }],
      today: '2026-06-15',
    })
    expect(made).toMatchObject({ date: '2026-06-19' })
    expect(made.kind === 'file' && made.text.split('\n')[0]).toBe('# Acta de la reunión 19/06/2026')
  })

  test('a counter goes on beside the date, and a heading mark before a number is none', () => {
    const on = change('2026-12-28', '2027-01-04', 1)
    expect(withNewTitle('# Meeting 9, 2026-12-28', on)).toBe('# Meeting 10, 2027-01-04')
    expect(withNewTitle('# #9 crew 2026-12-28', on)).toBe('# #10 crew 2027-01-04')
    expect(withNewTitle('## 9 knots', on)).toBe('## 9 knots')
  })

  test('a counter in front keeps its ending', () => {
    const on = change('2026-12-28', '2027-01-04', 1)
    expect(withNewTitle('## 2nd crew meeting', on)).toBe('## 3rd crew meeting')
    expect(withNewTitle('## 10th meeting: rope', on)).toBe('## 11th meeting: rope')
    expect(withNewTitle('## 4. Treffen', on)).toBe('## 5. Treffen')
    expect(withNewTitle('## 3 calls that we missed', on)).toBe('## 3 calls that we missed')
  })

  const forms = [
    ...['{YYYY}-{MM}-{DD}', '{YYYY}.{MM}.{DD}', '{DD}.{MM}.{YYYY}', '{M}/{D}/{YYYY}'],
    ...['{MMMM:en:title} {Do}, {YYYY}', '{D} {MMM:en:title} {YYYY}'],
  ]
  const day = fc.nat(1500).map((days) => addDays('2024-01-01', days))

  test('means the new day, whatever its form and what stands before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('# ', '## ', '### ', '', '# Crew ', '## Meeting ', '## Week of '),
        fc.constantFrom(...forms),
        ...[day, day],
        (before, form, from, to) => {
          const title = withNewTitle(before + writeDate(from, form), change(from, to))
          expect(title.startsWith(before)).toBe(true)
          expect(readDate(title)?.date).toBe(to)
        },
      ),
    )
  })
})

describe('a log', () => {
  const weekAfter = (text: string, date?: string) => {
    const note = { path: 'log.md', text }
    const ask = { path: note.path, today: '2027-01-02', notes: [note] }
    return newWeek(date === undefined ? ask : { ...ask, date })
  }
  const first = (text: string) => {
    const made = weekAfter(text)
    return made.kind === 'section' ? made.edits[0]?.insert.split('\n')[0] : made.kind
  }

  test('whose headings are nothing but dates goes on into the next year', () => {
    const entries = (a: string, b: string) =>
      `# Crew log\n\n## ${a}\n\n- [ ] Order rope (Ada)\n\n## ${b}\n\n- [x] Oil the lamp (Ben)\n`
    expect(first(entries('2026-12-28', '2026-12-21'))).toBe('## 2027-01-04')
    expect(first(entries('28-December-2026', '21-December-2026'))).toBe('## 4-January-2027')
  })

  test('whose dates have no year goes on from the last one before today', () => {
    const text =
      '# Crew log\n\n## Monday, December 28th\n\n- [ ] Order rope (Ada)\n\n## Monday, December 21st\n\n- [x] Oil the lamp (Ben)\n'
    expect(first(text)).toBe('## Monday, January 4th')
  })
})

describe('the date of the new week', () => {
  const head = '# Crew 16.11.2026\n\n## Next steps\n- [ ] Order rope (Ada)\n'
  const dateAfter = (text: string, today: string) => {
    const made = newWeek({ path: 'a.md', notes: [{ path: 'a.md', text }], today })
    return made.kind === 'file' || made.kind === 'section' ? made.date : made.kind
  }

  test.each([
    ['Next meeting: 24.11.2026'],
    ['**Next meeting:** Tuesday, 24 November 2026 at 7.30 pm'],
    ['Nächstes Treffen am Dienstag, 24. November'],
    ['The next crew meeting is on 24.11.2026.'],
    ['Prochaine réunion : le 24 novembre'],
    ['## Date of Next Meeting:\n\n- **Date:** 24.11.2026\n- **Time:** 10.30am'],
    ['7. Date of next meeting\nTuesday 24 November 2026 at 7.30 pm.'],
  ])('is the one that the week before names: %s', (said) => {
    const text = `${head}\n${said}\n`
    expect(dateAfter(text, '2026-11-17')).toBe('2026-11-24')
    expect(dateAfter(text, '2026-11-24')).toBe('2026-11-24')
    expect(dateAfter(head, '2026-11-24')).toBe('2026-11-23')
  })

  test.each([
    ['Ada shows it at the next meeting by 24.11.2026'],
    ['- Next meeting: Ada chairs\n- 24 November 2026: deadline of the grant'],
    ['Next meeting: same time, same place\n\n## Dates\n- 24 November 2026: fair'],
    ['Next meeting\n\n## Dates\n- 24 November 2026'],
    ['Next team meeting is cancelled\n24 November 2026: holidays'],
    ['Next meeting: 24 November 2026 is a holiday'],
    ['Next meeting: Ada shows what came until 24.11.2026'],
    ['Next week: 24.11.2026'],
    ['Next meeting: 9.11.2026'],
  ])('is that of the rhythm where the week before names none: %s', (said) => {
    expect(dateAfter(`${head}\n${said}\n`, '2026-11-24')).toBe('2026-11-23')
  })

  test('is that of the rhythm where the named one is long past', () => {
    expect(dateAfter(`${head}\nNext meeting: 24.11.2026\n`, '2026-12-08')).toBe('2026-12-07')
  })
})
