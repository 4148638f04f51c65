import { describe, expect, test } from 'vitest'
import type { NotePath } from '../../src/api/notes.ts'
import { readingOf } from '../../src/main/folder/note-reading.ts'
import { openCounts } from '../../src/main/folder/open-counts.ts'
import { parkItem } from '../../src/notes/edits/park-item.ts'
import { itemsOf, readNote } from '../../src/notes/meetings/note.ts'
import { updateNote } from '../../src/notes/meetings/update-note.ts'
import { linkSeries } from '../../src/notes/series/carry.ts'
import { historyOf } from '../../src/notes/series/history.ts'
import { fromLastWeek, neverMentioned } from '../../src/notes/series/last-week.ts'
import { meetingsInOrder } from '../../src/notes/series/meetings.ts'
import { stillOpen } from '../../src/notes/series/still-open.ts'
import { weekByWeek } from '../../src/notes/series/week-by-week.ts'
import { changesOf } from '../../src/notes/text/line-change.ts'
import { atOnce } from '../../src/notes/text/steps.ts'
import { applyEdits, textOf } from '../../src/notes/text/text.ts'
import type { PlacedItem } from '../../src/notes/vocabulary.ts'
import { newWeek } from '../../src/notes/week/new-week.ts'
import type { NewWeek, NewWeekAsk } from '../../src/notes/week/week-ask.ts'
import { applied, type SomeNote } from '../support/weeks.ts'

// What people complain about in other tools that carry work over, each as a thing that must not happen here.

const context = { people: ['Ada', 'Ben', 'Cleo'] }
const deck = (date: string, body: string): SomeNote => ({
  path: `deck/${date}.md`,
  text: `# Deck crew ${date}\n\n${body}`,
})

function week(notes: readonly SomeNote[], ask: Partial<NewWeekAsk> = {}): NewWeek {
  return newWeek({ notes, path: notes.at(-1)?.path ?? '', today: '2026-11-21', context, ...ask })
}

function madeText(notes: readonly SomeNote[], ask: Partial<NewWeekAsk> = {}): string {
  const made = week(notes, ask)
  if (made.kind !== 'file') throw new Error(JSON.stringify(made))
  return made.text
}

const shown = ({ item }: PlacedItem) => `${item.phase}: ${item.text}`

function linked(notes: readonly SomeNote[]) {
  return linkSeries(
    meetingsInOrder(
      notes.map(({ path, text }) => ({ path, note: readNote(text, { ...context, path }) })),
    ),
  )
}

describe('duplicates', () => {
  const notes = [deck('2026-11-16', '## This week\n- [ ] Order rope (Ben)\n')]

  test('2: another machine that opens the filled note does not carry everything again', () => {
    const after = applied(notes, week(notes))
    for (const { path } of after) {
      expect(newWeek({ notes: after, path, today: '2026-11-21', context }).kind).toBe('already')
    }
  })

  test('3: a standing item that is carried too is not doubled', () => {
    const standing =
      '## Every week\n- [ ] Check the bilge (Ada)\n\n## This week\n- [ ] Rope (Ben)\n'
    const text = madeText([deck('2026-11-09', standing), deck('2026-11-16', standing)])
    expect(text.match(/Check the bilge/g)).toHaveLength(1)
  })

  test('4: copies of one task are not twenty tasks, but one with its weeks', () => {
    const weeks = ['2026-11-02', '2026-11-09', '2026-11-16'].map((date) =>
      deck(date, '## This week\n- [ ] Order rope (Ben)\n'),
    )
    const links = linked(weeks)
    const newest = links.meetings.at(-1)
    expect(newest && weekByWeek(links, newest).rows).toHaveLength(1)
  })

  test('5: old copies do not stay open beside the newest one, marked or not', () => {
    const box = (mark: string) => `## This week\n- [${mark}] Order rope (Ben)\n`
    for (const old of [' ', '>']) {
      const some = ['2026-11-02', '2026-11-09'].map((date) => deck(date, box(old)))
      const links = linked([...some, deck('2026-11-16', box(' '))])
      expect(stillOpen(links).map(({ at }) => at.date)).toEqual(['2026-11-16'])
    }
    const counts = atOnce(
      openCounts(
        [notes, notes].flat().map(({ path, text }) => readingOf(path as NotePath, text, context)),
      ),
    )
    expect(counts).toEqual([
      { open: 1, carriedOn: 0 },
      { open: 0, carriedOn: 1 },
    ])
  })

  test('6: two machines do not make different notes', () => {
    expect(week(notes)).toEqual(week([...notes]))
  })

  test('7: what the new week carried is not brought in once more', () => {
    const after = applied(notes, week(notes))
    const links = linked(after)
    const newest = links.meetings.at(-1)
    const rows = (newest && fromLastWeek(links, newest)?.rows) ?? []
    expect(rows).toHaveLength(1)
    expect(rows.filter(({ here }) => here === null)).toEqual([])
  })

  test('8: work that was moved does not stay where it was until a restart', () => {
    const body = '## This week\n- [ ] Order rope (Ben)\n- [ ] Oil (Ada)\n\n## Backlog\n- [ ] Flag\n'
    const text = textOf(deck('2026-11-16', body).text)
    const note = readNote(text, context)
    const placed = itemsOf(note).find(({ item }) => item.text === 'Order rope')
    const edits = placed && parkItem(text, placed, note)
    if (!edits) throw new Error('It could not be parked')
    const after = textOf(applyEdits(deck('2026-11-16', body).text, edits))
    expect(itemsOf(updateNote(note, changesOf(edits), after)).map(shown)).toEqual([
      'planned: Oil',
      'backlog: Flag',
      'backlog: Order rope',
    ])
  })
})

describe('lost data', () => {
  const body =
    '## Last week\n- [x] Paint (Ada)\n\n## This week\n- [ ] Order rope (Ben)\n\n## Notes\nRain.\n'

  test('13, 15, 36: the old note is not emptied, and what is not carried stays in it', () => {
    const notes = [deck('2026-11-09', body), deck('2026-11-16', body)]
    expect(applied(notes, week(notes)).slice(0, 2)).toEqual(notes)
  })

  test('18: marking what was carried takes no finished and no dropped line with it', () => {
    const mixed =
      '## Tasks\n- [x] Paint (Ada)\n- [ ] Rope (Ben)\n  - [x] measured (Ben)\n- [-] Flag (Ada)\n- [ ] Oil (Cleo)\n'
    const notes = [deck('2026-11-09', body), deck('2026-11-16', mixed)]
    const made = week(notes, { marksCarried: true })
    const [, old] = applied(notes, made)
    expect(old?.text).toBe(
      deck('2026-11-16', mixed.replace('[ ] Rope', '[>] Rope').replace('[ ] Oil', '[>] Oil')).text,
    )
    expect(made.kind === 'file' && made.carried.map(({ text }) => text)).toEqual(['Rope', 'Oil'])
  })

  test('14: headings are not eaten as if they were work', () => {
    const text = madeText([deck('2026-11-09', body), deck('2026-11-16', body)])
    expect(text.match(/^## .*/gm)).toEqual(['## Last week', '## This week', '## Notes'])
  })

  test('16, 17: a file that has the new note’s name already is not written over', () => {
    const notes = [
      { path: 'week-1.md', text: '# Deck 2026-11-16\n\n- [ ] Rope (Ben)\n' },
      { path: 'week-2.md', text: 'My own list\n' },
    ]
    expect(week(notes, { path: 'week-1.md' })).toMatchObject({ kind: 'refused', why: 'fileTaken' })
  })
})

describe('lost sub-items and context', () => {
  test('19, 20: no child and no continuation line stays behind', () => {
    const item =
      '- [ ] Rig the mast (Ada)\n  with the new shrouds,\n  - [ ] tune them (Ben)\n    slowly\n\n  - and note the tension\n'
    expect(madeText([deck('2026-11-16', `## Tasks\n${item}- [x] Lamp (Ben)\n`)])).toContain(item)
  })

  test('21: finished children don’t come along', () => {
    const text = madeText([
      deck(
        '2026-11-16',
        '## Tasks\n- [x] Rig the mast (Ada)\n  - [x] grease (Ada)\n  - [ ] tune (Ben)\n',
      ),
    ])
    expect(text).toContain('- [x] Rig the mast (Ada)\n  - [ ] tune (Ben)\n')
    expect(text).not.toContain('grease')
  })

  test('22: the work of several areas does not land in one heap', () => {
    const areas =
      '## Ferry\n### This week\n- [ ] Rope (Ben)\n\n## Crane\n### This week\n- [ ] Oil (Ada)\n'
    expect(madeText([deck('2026-11-16', areas)])).toContain(areas.trimEnd())
  })

  test('23: an open child of a done parent does not land under unrelated work', () => {
    const text = madeText([
      deck(
        '2026-11-16',
        '## Tasks\n- [ ] Lamp (Ben)\n- [x] Rig the mast (Ada)\n\t- [ ] tune the shrouds (Ben)\n',
      ),
    ])
    expect(text).toContain('- [ ] Lamp (Ben)\n- [x] Rig the mast (Ada)\n\t- [ ] tune the shrouds')
  })

  test('25: no row of the preview is without its topic', () => {
    const made = week([deck('2026-11-16', '## Ferry\n### This week\n- [ ] Upgrade (Terry)\n')])
    expect(made.kind === 'file' && made.open.map(({ section }) => section)).toEqual([
      ['Ferry', 'This week'],
    ])
  })

  test('26: more than one level of indentation survives, tabs included', () => {
    const item =
      '- [ ] a mast (Ada)\n\t- [ ] a shroud (Ben)\n\t\t- [ ] a bolt (Ben)\n\t\t\tof steel\n'
    expect(madeText([deck('2026-11-16', `## Tasks\n${item}`)])).toContain(item)
  })
})

describe('wrong week, wrong source', () => {
  const body = '## This week\n- [ ] Order rope (Ben)\n'

  test('27, 28: no neighbouring week is made, at the end of a year neither', () => {
    const notes = ['2026-12-21', '2026-12-28'].map((date) => deck(date, body))
    expect(week(notes, { today: '2027-01-01' })).toMatchObject({
      date: '2027-01-04',
      path: 'deck/2027-01-04.md',
    })
    const named = ['W52', 'W53'].map((name, at) => ({
      path: `deck-2026-${name}.md`,
      text: `# Deck 2026-${name}\n\n**Date:** 2026-12-${21 + 7 * at}\n\n${body}`,
    }))
    expect(week(named, { today: '2027-01-01' })).toMatchObject({ path: 'deck-2027-W01.md' })
  })

  test('29: the date is that of the rhythm and can be another, not that of the day it is pressed on', () => {
    const notes = ['2026-11-03', '2026-11-10', '2026-11-17'].map((date) => deck(date, body))
    expect(week(notes, { today: '2026-11-19' })).toMatchObject({ date: '2026-11-24' })
    expect(week(notes, { today: '2026-11-19', date: '2026-11-25' })).toMatchObject({
      date: '2026-11-25',
      path: 'deck/2026-11-25.md',
    })
  })

  test('30: a holiday of weeks does not break the chain', () => {
    expect(madeText([deck('2026-10-12', body)], { today: '2026-11-23' })).toContain('Order rope')
  })

  test('31: a fortnightly meeting does not get a week in between', () => {
    const notes = ['2026-10-19', '2026-11-02', '2026-11-16'].map((date) => deck(date, body))
    expect(week(notes)).toMatchObject({ date: '2026-11-30' })
  })

  test('32: a note made early is not taken for the last week', () => {
    const notes = [deck('2026-11-16', body), deck('2026-11-30', '## This week\n- [ ] \n')]
    const [, early] = linked(notes).meetings
    expect(early && neverMentioned(linked(notes), early).map(({ text }) => text)).toEqual([
      'Order rope',
    ])
    expect(week(notes, { today: '2026-11-28', date: '2026-12-07' })).toMatchObject({
      from: { date: '2026-11-16' },
      carried: [{ text: 'Order rope' }],
    })
  })

  test('33: no date in the note is that of the day it was made on', () => {
    expect(madeText([deck('2026-11-16', body)], { today: '2026-11-19' })).not.toContain('11-19')
  })

  test('34: a week without open work does not block the next one', () => {
    const notes = [deck('2026-11-16', '## This week\n- [x] Rope (Ben)\n')]
    const after = applied(notes, week(notes))
    const written = after.map((note) => ({
      ...note,
      text: note.text.replace('- [ ] \n', '- [ ] Oil the winch (Ada)\n'),
    }))
    expect(week(written, { today: '2026-11-28' })).toMatchObject({
      date: '2026-11-30',
      carried: [{ text: 'Oil the winch' }],
    })
  })
})

describe('manual tidying and missing choice', () => {
  test('37: work in progress is not left behind', () => {
    const text = madeText([deck('2026-11-16', '## Tasks\n- [~] Rope (Ben)\n- [/] Oil (Ada)\n')])
    expect(text).toContain('- [~] Rope (Ben)\n- [/] Oil (Ada)\n')
  })

  test('39: nothing leaves in silence: what the new week has no word of is named', () => {
    const notes = [
      deck('2026-11-09', '## This week\n- [ ] Rope (Ben)\n- [ ] Oil the winch (Ada)\n'),
      deck('2026-11-16', '## This week\n- [ ] Oil the winch (Ada)\n'),
    ]
    const newest = linked(notes).meetings.at(-1)
    expect(newest && neverMentioned(linked(notes), newest).map(({ text }) => text)).toEqual([
      'Rope',
    ])
  })

  test('40: an item in three months’ minutes does not look new', () => {
    const notes = ['2026-09-01', '2026-10-06', '2026-11-03'].map((date) =>
      deck(date, '## This week\n- [ ] Renew the mooring licence (Ben)\n'),
    )
    const links = linked(notes)
    const newest = links.meetings.at(-1)
    const item = newest?.meeting.items[0]
    expect(newest && item && historyOf(links, newest, item)).toMatchObject({
      timesCarried: 2,
      ageWeeks: 9,
      firstDate: '2026-09-01',
    })
  })
})
