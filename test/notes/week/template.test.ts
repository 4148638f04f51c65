import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { fillTemplate, templateFromNote, templateName } from '../../../src/notes/week/template.ts'

const filling = { title: 'Deck crew', date: '2026-11-23' }

describe('fillTemplate', () => {
  test('writes title and date in the form asked for', () => {
    const made = fillTemplate(
      "# {{title}} {{date:M/D/YYYY}}\n{{ date: dddd, D MMMM YYYY }} {{date:GGGG-'W'WW}} {{date}}\n",
      filling,
    )
    expect(made.text).toBe('# Deck crew 11/23/2026\nMonday, 23 November 2026 2026-W48 2026-11-23\n')
  })

  test('puts carried work on its line, and takes the line away where nothing is carried', () => {
    const template = '## Last week\n{{carried}}\n\n## This week\n'
    expect(fillTemplate(template, { ...filling, carried: '- rope\n- oil\n' }).text).toBe(
      '## Last week\n- rope\n- oil\n\n## This week\n',
    )
    expect(fillTemplate(template, filling).text).toBe('## Last week\n\n## This week\n')
  })

  test('starts to write at the cursor, or at the first empty entry', () => {
    const marked = fillTemplate('Moderator: {{cursor}}\n- \n', filling)
    expect(marked).toEqual({ text: 'Moderator: \n- \n', cursor: 11 })
    expect(fillTemplate('# x\n- [ ] \n', filling).cursor).toBe(10)
  })

  test('what stands in the filling is no placeholder', () => {
    expect(fillTemplate('# {{title}}\n', { ...filling, title: '{{date}}' }).text).toBe(
      '# {{date}}\n',
    )
    const carried = '- [ ] Replace {{name}} in the mail (Ada)\n'
    expect(fillTemplate('## Last week\n{{carried}}\n', { ...filling, carried }).text).toBe(
      `## Last week\n${carried}`,
    )
  })

  test('an underline is as long as its title', () => {
    expect(fillTemplate('{{title}}\n===\n', filling).text).toBe('Deck crew\n=========\n')
  })
})

const folder = resolve(import.meta.dirname, '../../../resources/templates')
const shippedIn = (language: string) => readdirSync(resolve(folder, language))

const topicsIn: Readonly<Record<string, readonly string[]>> = {
  'en/sprint-topics.md': ['First topic', 'Second topic'],
  'de/sprint-topics.md': ['Erstes Thema', 'Zweites Thema'],
}

describe('the shipped templates', () => {
  test.each(
    ['en', 'de'].flatMap((language) => shippedIn(language).map((name) => `${language}/${name}`)),
  )('%s has a name, fills whole, and has no work but its topics', (name) => {
    const topics = topicsIn[name] ?? []
    const textsOf = (note: string) => itemsOf(readNote(note)).map(({ item }) => item.text)
    const text = readFileSync(resolve(folder, name), 'utf8')
    expect(templateName(text, '')).toMatch(/\S/)
    const made = fillTemplate(text, { ...filling, lastModerator: 'Ada' })
    expect(made.text).not.toMatch(/\{\{|\}\}|template:/)
    expect(made.text).toContain('Deck crew')
    expect(textsOf(made.text)).toEqual(topics)
    const carried = fillTemplate(text, { ...filling, carried: '- [ ] Order rope (Ben)' })
    expect(textsOf(carried.text)).toEqual(['Order rope', ...topics])
  })

  test('are the same in every language', () => {
    expect(shippedIn('de')).toEqual(shippedIn('en'))
  })

  test.each(shippedIn('en'))('%s is read in German as it is in English', (name) => {
    expect(readAs('de', name)).toEqual(readAs('en', name))
  })
})

/** What is read where somebody has written in each place that the template leaves free. */
function readAs(language: string, name: string) {
  const template = readFileSync(resolve(folder, language, name), 'utf8')
  const { text } = fillTemplate(template, {
    ...filling,
    lastModerator: 'Ada',
    carried: '- [ ] Caulk the deck (Ben)',
  })
  const written = text
    .replace(/^(#+ (?:Participants|Teilnehmer|Roll call|Anwesend)\n+- )$/gm, '$1Cleo')
    .replace(/^(.*\/.*:\*\*) ?$/gm, '$1 Ada / Ben')
    .replace(/^(\s*[-*] (?:\[ \] )?)$/gm, '$1Order rope (Ada)')
    .replace(/^(#{4}.*:) ?$/gm, '$1 Ben')
    .replace(/^(- Status:) ?$/gm, '$1 done')
    .replace(/^(- .*:) ?$/gm, '$1 Ada')
  const note = readNote(written)
  return note.meetings.map(({ meeting, firstLine }) => ({
    firstLine,
    date: meeting.date,
    // Who leads a group and who leads its meeting have one word in German.
    leads: [...meeting.roles.moderator, ...meeting.roles.lead],
    notetaker: meeting.roles.notetaker,
    participants: meeting.participants,
    items: meeting.items.map(({ line, owners, status, phase, sure }) =>
      [line, owners.join(), status, phase, sure].join(' '),
    ),
    outline: meeting.outline.map(({ line, kind, section }) => `${line} ${kind} ${section}`),
  }))
}

describe('templateFromNote', () => {
  test('keeps the shape and leaves names, work and notes out', () => {
    const text = [
      '# Deck crew 11/16/2026',
      '',
      '**Moderator:** Ada',
      '',
      '## Last week',
      '- [x] Paint the bow (Ada)',
      '',
      '## This week',
      '* [ ] Sand the rail (Ada)',
      '  * the port side only',
      '',
      '## Notes',
      'Rain all Tuesday.',
      '',
    ].join('\n')
    const template = templateFromNote(text, readNote(text))
    expect(template).toBe(
      '# {{title}} {{date:M/D/YYYY}}\n\n**Moderator:**\n\n## Last week\n- [ ] \n\n## This week\n* [ ] \n\n## Notes\n',
    )
    expect(fillTemplate(template, filling).text).toContain('# Deck crew 11/23/2026\n')
  })

  test('takes the newest week of a log', () => {
    const text =
      '# Deck 2026-11-09\n\n## Tasks\n- a (Ada)\n\n# Deck 2026-11-16\n\n## Actions\n- b (Ada)\n'
    expect(templateFromNote(text, readNote(text))).toBe(
      '# {{title}} {{date:YYYY-MM-DD}}\n\n## Actions\n- \n',
    )
  })

  test('keeps words of a date form that are no letters of a date', () => {
    const text = '# Deck, 23rd of November, 2026\n\n## Tasks\n- a (Ada)\n'
    const template = templateFromNote(text, readNote(text))
    expect(fillTemplate(template, { title: 'Deck', date: '2026-12-01' }).text).toContain(
      '# Deck, 1st of December, 2026\n',
    )
  })
})
