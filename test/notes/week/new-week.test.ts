import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/notes/dates/calendar.ts'
import { mergeTexts } from '../../../src/notes/text/merge.ts'
import { newWeek } from '../../../src/notes/week/new-week.ts'
import { figure, runs } from '../../support/long.ts'
import {
  addOn,
  applied,
  idleOn,
  type Manner,
  manners,
  press,
  seriesOf,
  someWork,
  textsOn,
  tickOn,
  type Work,
  workOn,
} from '../../support/weeks.ts'

const today = '2026-11-21'
const weekly = (text: string) => text.replace(/^\n/, '')

const crew = weekly(`
# Deck crew 11/16/2026

**Moderator:** Ada

## Last week
- [x] Paint the bow (Ada)
- [ ] Order rope (Ben)

## This week
- [ ] Sand the rail (Ada)
  - the port side only
- [x] Fix the lamp (Ben)

## Notes
Rain all Tuesday.
`)

describe('one file a meeting', () => {
  test('a counter that stands in the title and beside the date in the name goes on in both', () => {
    const note = (count: number, name: string) => ({
      path: `Retro ${name}.md`,
      text: `# Retro sprint ${count}\n\n## Action items\n\n- [ ] Order rope ${count} (Ada)\n`,
    })
    const made = press(
      [note(41, 'sprint 41 (2026-11-05)'), note(42, 'sprint 42 (2026-11-19)')],
      today,
      '2026-12-03',
    )
    expect(made).toMatchObject({ path: 'Retro sprint 43 (2026-12-03).md' })
    expect(made.kind === 'file' && made.text).toContain('# Retro sprint 43\n')
    // What counts otherwise than the title is a name of something else.
    const other = press(
      [note(41, 'room 7 (2026-11-05)'), note(42, 'sprint 9 (2026-11-19)')],
      today,
      '2026-12-03',
    )
    expect(other).toMatchObject({ path: 'Retro sprint 9 (2026-12-03).md' })
  })

  test.each([
    ['Nov-16-2026', 'Nov-23-2026'],
    ['Crew_16-Nov-2026', 'Crew_23-Nov-2026'],
    ['Nov_16_2026', 'Nov_23_2026'],
    ['Crew Nov. 16, 2026', 'Crew Nov. 23, 2026'],
    ['crew-2026-11-16-minutes', 'crew-2026-11-23-minutes'],
  ])('the name of the file keeps the signs between the parts of its date: %s', (name, next) => {
    const made = press([{ path: `${name}.md`, text: crew }], today, '2026-11-23')
    expect(made).toMatchObject({ kind: 'file', path: `${next}.md` })
  })

  test('open work goes where the team reports on it, done work and notes stay behind', () => {
    const made = press([{ path: 'deck/2026-11-16.md', text: crew }], today)
    expect(made).toMatchObject({ kind: 'file', path: 'deck/2026-11-23.md', date: '2026-11-23' })
    expect(made.kind === 'file' && made.text).toBe(
      weekly(`
# Deck crew 11/23/2026

**Moderator:** Ada

## Last week
- [ ] Order rope (Ben)
- [ ] Sand the rail (Ada)
  - the port side only

## This week
- [ ] 

## Notes
`),
    )
  })

  test.each(['- done', '- dropped'])(
    'a report that it was not done revives nothing that the plan of the same week says is "%s"',
    (state) => {
      const log = weekly(`
# Deck crew 2026-11-16

## Last week
- Paint the bow (Ada) - not done, carry over
- Order rope (Ben) - not done, carry over

## This week
- Paint the bow (Ada) ${state}
- Order rope (Ben)
`)
      const made = press([{ path: 'deck.md', text: log }], today)
      expect(made.kind === 'file' && made.carried.map((one) => one.text)).toEqual(['Order rope'])
    },
  )

  test('a sentence that promises comes along with the one that says who does', () => {
    const text = weekly(`
# Deck crew 2026-11-16

Present: Ada Byron, Ben Okri

## Ropes

Ben reports he is glad about the chart. He will draw a second one of the pier. It rains.

## Actions:

- Ada to clean the gutter
`)
    const made = press([{ path: 'deck/2026-11-16.md', text }], today)
    expect(made.kind === 'file' && made.text).toContain(
      '- Ben reports he is glad about the chart. He will draw a second one of the pier.\n',
    )
  })

  test.each(['Ben', 'Ada'])(
    'all promises of a line come along, the second of %s, and no more of it',
    (name) => {
      const [rope, planks] = ['Ada will order rope.', `${name} will ring Dr. Byron about planks.`]
      const told = `${rope} It rained all day. ${planks}`
      const text = `# Deck crew 2026-11-16\n\nPresent: Ada, Ben\n\n## Notes\n\n${told}\n\n## Actions\n\n- [ ] Mend the gutter (Ada)\n`
      const made = press([{ path: 'deck/2026-11-16.md', text }], today)
      expect(made.kind === 'file' && made.text).toContain(`- [ ] ${rope} ${planks}`)
    },
  )

  test('front matter comes along, with the date moved on, above a title or without one', () => {
    const front = '---\nteam: deck\ndate: 2026-11-16\ntags: [weekly]\n---\n'
    const moved = front.replace('11-16', '11-23')
    const textOf = (text: string) => {
      const made = press([{ path: 'deck/2026-11-16.md', text }], today)
      return made.kind === 'file' ? made : undefined
    }
    const titled = textOf(`${front}\n${crew}`)
    expect(titled?.text.startsWith(`${moved}\n# Deck crew 11/23/2026\n`)).toBe(true)
    expect(titled?.text.slice(0, titled.cursor)).toMatch(/## This week\n- \[ \] $/)
    expect(textOf(`${front}\n## This week\n- [ ] Sand the rail (Ada)\n`)?.text).toBe(
      `${moved}\n## This week\n- [ ] Sand the rail (Ada)\n`,
    )
  })

  test('the cursor stands where the plan is written', () => {
    const made = press([{ path: 'deck/2026-11-16.md', text: crew }], today)
    expect(made.kind === 'file' && made.text.slice(0, made.cursor)).toMatch(
      /## This week\n- \[ \] $/,
    )
  })

  test('it counts nested work as the panel does', () => {
    const text = crew.replace('  - the port side only', '  - [ ] the port side (Cleo)')
    const made = press([{ path: 'deck/2026-11-16.md', text }], today)
    expect(made.kind === 'file' && made.carried.map((one) => one.text)).toEqual([
      'Order rope',
      'Sand the rail',
      'the port side',
    ])
  })

  test('it says what was carried', () => {
    const made = press([{ path: 'deck/2026-11-16.md', text: crew }], today)
    expect(made).toMatchObject({
      carried: [
        { text: 'Order rope', owners: ['Ben'] },
        { text: 'Sand the rail', owners: ['Ada'] },
      ],
      from: { path: 'deck/2026-11-16.md', line: 1, date: '2026-11-16' },
    })
  })

  test('the moderator goes round the team', () => {
    const week = (date: string, name: string) => ({
      path: `deck/${date}.md`,
      text: `# Deck ${date}\n\n**Moderator:** ${name}\n\n## This week\n- Rope (Ben)\n`,
    })
    const made = press(
      [week('2026-11-02', 'Ada'), week('2026-11-09', 'Ben'), week('2026-11-16', 'Cleo')],
      today,
    )
    expect(made.kind === 'file' && made.text).toContain('**Moderator:** Ada\n')
  })

  test('standing agenda lines stay, those of one week go', () => {
    const week = (date: string, topic: string) => ({
      path: `deck/${date}.md`,
      text: `# Deck ${date}\n\n## Agenda\n- Round of updates\n- ${topic}\n\n## Present\n- Ada\n- Ben\n\n## Action items\n- [ ] Rope (Ben)\n`,
    })
    const made = press([week('2026-11-09', 'The storm'), week('2026-11-16', 'The race')], today)
    expect(made.kind === 'file' && made.text).toBe(
      '# Deck 2026-11-23\n\n## Agenda\n- Round of updates\n\n## Present\n- \n\n## Action items\n- [ ] Rope (Ben)\n',
    )
  })

  test('a done parent stays as context above its open children', () => {
    const text =
      '# Deck 2026-11-16\n\n## Tasks\n- [x] Rig the mast (Ada)\n\t- [ ] tune the shrouds (Ben)\n\t- [x] grease (Ada)\n- [x] Lamp (Ben)\n'
    const made = press([{ path: 'deck/2026-11-16.md', text }], today)
    expect(made.kind === 'file' && made.text).toBe(
      '# Deck 2026-11-23\n\n## Tasks\n- [x] Rig the mast (Ada)\n\t- [ ] tune the shrouds (Ben)\n',
    )
  })

  test('what is told below finished work is finished with it', () => {
    const text =
      '# Deck 2026-11-16\n\n**Last Week**\n\n**This Week**\n* Oil the ladder (Ada)\n* Oil the lamp (Ada) - done\n  - the port side only\n'
    const made = press([{ path: 'deck/2026-11-16.md', text }], today)
    expect(made.kind === 'file' && made.carried.map((one) => one.text)).toEqual(['Oil the ladder'])
    expect(made.kind === 'file' && made.text).not.toContain('lamp')
  })

  test('a commitment in a sentence becomes an entry of the report', () => {
    const text =
      '# Deck 2026-11-16\n\n## Last week\n- [x] Paint (Ada)\n\n## This week\n- [x] Lamp (Ben)\n\n## Notes\nRain all week. Ada will write to the harbour master.\n'
    const made = press([{ path: 'deck/2026-11-16.md', text }], today)
    expect(made.kind === 'file' && made.text).toContain(
      '## Last week\n- [ ] Ada will write to the harbour master.\n\n## This week',
    )
    expect(made.kind === 'file' && made.text).not.toContain('Rain')
  })

  test('a title that is written like a label or a heading among others stands once', () => {
    for (const title of ['*Harbour minutes, 9 November 2026*', '**11/9/2026**']) {
      const text = `${title}\n\n## Attendees\n\n- Mo\n\n## Action items\n\n- [ ] Nets (Mo)\n`
      const made = press([{ path: 'harbour.md', text }], today)
      const week = made.kind === 'file' ? made.text : ''
      expect(week.split('\n').filter((line) => line !== '')[0]).toMatch(/^\*+[^*]*2026\*+$/)
      expect(week.match(/2026/g)).toHaveLength(1)
    }
  })

  test('work above the title is carried into a section, and no second copy stays where it was', () => {
    const text = 'Harbour 9 November 2026\n\n- [ ] Nets (Mo)\n  - blue ones\n\n## Talk\n\nRain\n'
    const made = press([{ path: 'harbour.md', text }], today)
    expect(made.kind === 'file' && made.text).toBe(
      'Harbour 23 November 2026\n\n## Talk\n- [ ] Nets (Mo)\n  - blue ones\n',
    )
  })

  test('work right below a title that is a plain line stays there', () => {
    const text = 'Harbour minutes 9 November 2026\n\n- [ ] Nets (Mo)\n\n## Talk\n\nRain\n'
    const made = press([{ path: 'harbour.md', text }], today)
    expect(made.kind === 'file' && made.text).toBe(
      'Harbour minutes 23 November 2026\n\n- [ ] Nets (Mo)\n',
    )
  })

  test('a title that counts its weeks counts on', () => {
    const week = (number: number, date: string) => ({
      path: `minutes-${number}.md`,
      text: `# Minutes – Week ${number}\n\n**Date:** ${date}\n\n## Action items\n- [ ] Rope (Ben)\n\n## Next meeting\n- **Date:** 23.11.2026\n`,
    })
    const made = press([week(24, '09.11.2026'), week(25, '16.11.2026')], today)
    expect(made).toMatchObject({ kind: 'file', path: 'minutes-26.md' })
    expect(made.kind === 'file' && made.text).toBe(
      '# Minutes – Week 26\n\n**Date:** 23.11.2026\n\n## Action items\n- [ ] Rope (Ben)\n\n## Next meeting\n- **Date:** 30.11.2026\n',
    )
  })
})

describe('one file with many meetings', () => {
  const week = (date: string, items: string) =>
    `# Harbour ${date}\n\n**Last Week**\n- Nets (Mo)\n\n**This Week**\n${items}\n`

  test('the new week goes on top where the newest stands on top, and the rest keeps every byte', () => {
    const text = `${week('11/16/2026', '- Boats (Ines)\n  - the red one\n')}\n${week('11/9/2026', '- Nets (Mo)\n')}`
    const made = press([{ path: 'log.md', text }], today)
    expect(applied([{ path: 'log.md', text }], made)[0]?.text).toBe(
      `# Harbour 11/23/2026\n\n**Last Week**\n- Boats (Ines) - not done\n  - the red one\n\n**This Week**\n- \n\n\n${text}`,
    )
  })

  test('and at the end where it stands at the end; a file that ends without a line end still does', () => {
    const text = `${week('11/9/2026', '- Nets (Mo)')}\n${week('11/16/2026', '- Boats (Ines)')}`
    for (const file of [text, text.trimEnd()]) {
      const made = press([{ path: 'log.md', text: file }], today)
      expect(applied([{ path: 'log.md', text: file }], made)[0]?.text).toBe(
        `${text.trimEnd()}\n\n# Harbour 11/23/2026\n\n**Last Week**\n- Boats (Ines) - not done\n\n**This Week**\n- \n`
          .replace(
            '\n\n# Harbour 11/23',
            `${text.includes('\n\n\n# ') ? '\n' : ''}\n\n# Harbour 11/23`,
          )
          .replace(/\n$/, file.endsWith('\n') ? '\n' : ''),
      )
    }
  })

  test('a log that is split by years begins the file of the new year', () => {
    const text = `${week('12/28/2026', '- Boats (Ines)')}\n${week('12/21/2026', '- Nets (Mo)')}`
    expect(press([{ path: 'log-2026.md', text }], '2026-12-30')).toMatchObject({
      kind: 'file',
      path: 'log-2027.md',
      date: '2027-01-04',
    })
  })

  test('work that both lists have in the same words is carried once, with the lines of both', () => {
    const text = week('11/16/2026', '- Order the buoys (Mo)').replace(
      '- Nets (Mo)',
      '- Order the buoys (Mo) - did not finish\n  - the price went up',
    )
    const made = press(
      [{ path: 'log.md', text: `${text}\n${week('11/9/2026', '- Nets (Mo)')}` }],
      today,
    )
    const insert = made.kind === 'section' ? (made.edits[0]?.insert ?? '') : ''
    expect(insert.match(/Order the buoys/g)).toHaveLength(1)
    expect(insert).toContain('  - the price went up\n')
  })
})

describe('what is refused, or there already', () => {
  const at = (path: string, text: string) => ({ path, text })

  test.each([
    [
      'conflict markers',
      '# Deck 2026-11-16\n<<<<<<< mine\n- a\n=======\n- b\n>>>>>>> theirs\n',
      'conflictMarkers',
    ],
    ['a list without meetings', 'TODO\n====\n\n* rope\n* oil\n', 'onlyList'],
    ['nothing at all', '', 'noMeeting'],
  ])('%s', (_, text, why) => {
    expect(press([at('a.md', text)], today)).toMatchObject({ kind: 'refused', why, path: 'a.md' })
  })

  test('a date before the newest week', () => {
    expect(press([at('deck/2026-11-16.md', crew)], today, '2026-11-10')).toMatchObject({
      kind: 'refused',
      why: 'beforeNewest',
      date: '2026-11-10',
      newest: '2026-11-16',
    })
  })

  test('a code block that is never closed, where the week would go', () => {
    const text = '# Deck 2026-11-09\n- [ ] a\n\n# Deck 2026-11-16\n- [ ] b\n\n```\ncode\n'
    expect(press([at('log.md', text)], today)).toMatchObject({
      kind: 'refused',
      why: 'neverClosed',
    })
  })

  test('a week that was made ahead of time is there already, from whichever note one asks', () => {
    const notes = [
      at('deck/2026-11-16.md', crew),
      at('deck/2026-11-23.md', crew.replace('11/16', '11/23')),
    ]
    for (const { path } of notes) {
      expect(newWeek({ notes, path, today })).toEqual({
        kind: 'already',
        path: 'deck/2026-11-23.md',
        line: 1,
        date: '2026-11-23',
        next: '2026-11-30',
      })
    }
  })

  test('on the day of the meeting no press makes a further week, whatever was written since, but for a date asked for', () => {
    const notes = [
      at('deck/2026-11-09.md', crew.replace('11/16', '11/9')),
      at('deck/2026-11-16.md', crew),
    ]
    const after = applied(notes, press(notes, '2026-11-23'))
    expect(press(after, '2026-11-23')).toMatchObject({ kind: 'already', date: '2026-11-23' })
    const written = after.map((note) =>
      note.path.includes('23')
        ? at(note.path, note.text.replace('- [ ] \n', '- [ ] Varnish (Ben)\n'))
        : note,
    )
    expect(press(written, '2026-11-23')).toMatchObject({ kind: 'already', next: '2026-11-30' })
    expect(press(written, '2026-11-23', '2026-11-30')).toMatchObject({
      kind: 'file',
      date: '2026-11-30',
    })
  })
})

describe('for every manner and any work', () => {
  const weeks = fc.record({
    manner: fc.constantFrom(...manners),
    older: someWork,
    last: someWork,
  })
  const twoWeeks = ({ manner, older, last }: { manner: Manner; older: Work; last: Work }) =>
    seriesOf(manner, [
      { date: '2026-11-09', work: older },
      { date: '2026-11-16', work: last },
    ])

  test('C1 what was there keeps every byte', () => {
    const count = runs(40, 10_000)
    fc.assert(
      fc.property(weeks, (some) => {
        const notes = twoWeeks(some)
        const made = press(notes, today)
        if (made.kind === 'section') {
          expect(made.edits).toHaveLength(1)
          expect(made.edits[0]?.from).toBe(made.edits[0]?.to)
        } else if (made.kind === 'file') {
          expect(notes.map(({ path }) => path)).not.toContain(made.path)
        }
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'make a week from any two (C1)',
      runs: count,
      found: 'what was there keeps every byte',
    })
  })

  test('C2, C3 the new week has the open work of the last one, in its order, and nothing else', () => {
    const count = runs(60, 10_000)
    fc.assert(
      fc.property(weeks, (some) => {
        const notes = twoWeeks(some)
        const made = press(notes, today)
        // A week without any work was no meeting: what the one before left open goes on.
        const last = workOn(notes, '2026-11-16').length > 0 ? '2026-11-16' : '2026-11-09'
        const open = workOn(notes, last).filter((line) => /^(?:open|partial)/.test(line))
        const after = applied(notes, made)
        const isOpen = (line: string) => /^(?:open|partial)/.test(line)
        expect(workOn(after, '2026-11-23').filter(isOpen)).toEqual(open)
        expect(idleOn(after, '2026-11-23')).toEqual([])
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'make a week from any two, and compare its open work with that of the last one (C2, C3)',
      runs: count,
      found: 'the same, in the same order, and nothing else',
    })
  })

  test(
    'C8 over a year each piece of work is in the newest week once until it is done, and never after',
    () => {
      const count = runs(3, 1_000)
      const press52 = fc.array(
        fc.record({ gap: fc.constantFrom(0, 0, 0, 1, 4), ticks: fc.nat(1000), adds: fc.boolean() }),
        {
          minLength: 52,
          maxLength: 52,
        },
      )
      fc.assert(
        fc.property(fc.constantFrom(...manners), someWork, press52, (manner, work, steps) => {
          let date = '2026-01-05'
          let notes = seriesOf(manner, [{ date, work }])
          if (workOn(notes, date).length === 0) return
          let named = 0
          const finished = new Set<string>()
          for (const { gap, ticks, adds } of steps) {
            date = addDays(date, 7 * (1 + gap))
            const open = textsOn(notes, addDays(date, -7 * (1 + gap)), /^(?:open|partial)/)
            const made = press(notes, date, date)
            notes = applied(notes, made)
            expect(textsOn(notes, date, /./)).toEqual(open)
            for (const text of open) expect(finished).not.toContain(text)
            const turned = tickOn(notes, date, ticks)
            notes = turned.notes
            if (turned.text !== undefined) finished.add(turned.text)
            if (adds || workOn(notes, date).length === 0) {
              named++
              notes = addOn(
                notes,
                date,
                `Splice line ${'abcdefghijklmnopqrstuvwxyz'[named % 26]}${named}`,
              )
            }
          }
        }),
        { numRuns: count },
      )
      figure({
        area: 'New week',
        what: '52 weeks in a row with random ticks, further work and weeks left out (C8)',
        runs: count,
        found: 'each piece in the newest week once until it is done, and never after',
      })
    },
    runs(120_000, 7_200_000),
  )

  test('C4 a second press for the same date adds nothing, also after a tick', () => {
    const count = runs(40, 10_000)
    fc.assert(
      fc.property(weeks, (some) => {
        const notes = twoWeeks(some)
        const made = press(notes, today)
        if (made.kind !== 'file' && made.kind !== 'section') return
        const after = applied(notes, made)
        expect(press(after, today, made.date)).toMatchObject({ kind: 'already' })
        const ticked = after.map((note) => ({ ...note, text: note.text.replace('[ ]', '[x]') }))
        expect(press(ticked, today, made.date)).toMatchObject({ kind: 'already' })
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'press again for the same date, also after a tick (C4)',
      runs: count,
      found: '0 bytes changed',
    })
  })

  test('C6 the heading reads back to its date, on every date of a century', () => {
    const count = runs(60, 10_000)
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 36_000 }), (some, offset) => {
        const first = addDays('2000-01-01', offset)
        const notes = seriesOf(some.manner, [
          { date: first, work: some.older },
          { date: addDays(first, 7), work: some.last },
        ])
        const made = press(notes, addDays(first, 9))
        if (made.kind !== 'file' && made.kind !== 'section') return
        expect(made.date).toBe(addDays(first, 14))
        expect(press(applied(notes, made), addDays(first, 9), made.date)).toMatchObject({
          kind: 'already',
        })
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'make a week for any date of a century (C6)',
      runs: count,
      found: 'the heading reads back to its date',
    })
  })

  test('C11 two people who press the button get the same bytes, and a tick in the old week merges by itself', () => {
    const count = runs(40, 10_000)
    fc.assert(
      fc.property(weeks, (some) => {
        const [log] = seriesOf({ ...some.manner, file: 'top' }, [
          { date: '2026-11-09', work: some.older },
          { date: '2026-11-16', work: some.last },
        ])
        if (!log) return
        const made = press([log], today)
        const one = applied([log], made)[0]?.text ?? ''
        expect(applied([log], press([log], today))[0]?.text).toBe(one)
        const ticked = log.text.replace('[ ]', '[x]')
        const merge = mergeTexts({ base: log.text, ours: one, theirs: ticked })
        expect(merge.clashes).toEqual([])
      }),
      { numRuns: count },
    )
    figure({
      area: 'New week',
      what: 'two who press, and a tick in the old week beside it (C11)',
      runs: count,
      found: 'the same bytes, merged without a clash',
    })
  })
})

test('what stands above a title comes once and without who was there, and minutes below no heading stay behind', () => {
  const head = 'Host: Ada Byron\n\nAttendees:\n'
  const text = `November 16, 2026\n\n${head}  * [X] Ada Byron - Harbour Ltd\n  * [ ] Ben Amundsen - Tide\n\n# Deck crew notes\n\n* Rig\n    - Ada will follow up with Ben about the mast.\n    - Ben: Do we need the old ropes?\n\n* Winch\n    - It is oiled.\n`
  const notes = [{ path: '2026-11-16.md', text }]
  const made = newWeek({ notes, path: '2026-11-16.md', today: '2026-11-20' })
  expect(made.kind === 'file' && made.text).toBe(
    `November 23, 2026\n\n${head}\n# Deck crew notes\n\n* Rig\n    - Ada will follow up with Ben about the mast.\n`,
  )
})

test('lists in fences go on in their fences, and who has nothing to carry keeps an empty one', () => {
  const text =
    '# Crew 2026-11-16\n\nWendo\n```\n- Mended the sail\n- Will order rope\n```\n\nAda\n```\n- Mended the bell\n```\n\nJosh\n```\n- Will draw the sign\n```\n'
  const notes = [{ path: '2026-11-16.md', text }]
  const made = newWeek({ notes, path: '2026-11-16.md', today: '2026-11-20' })
  const first =
    '# Crew 2026-11-23\n\nWendo\n```\n- Will order rope\n```\n\nAda\n```\n```\n\nJosh\n```\n- Will draw the sign\n```\n'
  expect(made.kind === 'file' && made.text).toBe(first)
  const again = newWeek({
    notes: [...notes, { path: '2026-11-23.md', text: first }],
    path: '2026-11-23.md',
    today: '2026-11-27',
  })
  expect(again.kind === 'file' && again.text).toBe(first.replace('11-23', '11-30'))
})
