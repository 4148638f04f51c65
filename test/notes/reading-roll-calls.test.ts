import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'

/** Who was there, by a note with these lines at its top; it has no work. */
function participants(lines: string): readonly string[] {
  const note = readNote(`# Deck crew 2026-11-20\n\n${lines}\n\n## Notes\n\n- The boat is old\n`)
  expect(note.meetings.flatMap(({ meeting }) => meeting.items)).toEqual([])
  return note.meetings[0]?.meeting.participants ?? []
}

const people = ['Ada Byron', 'Torv Okonjo', 'Lirra']

describe.each([
  'Attendees',
  'Members in attendance',
  'Attendees present',
  'Who’s here',
  "Who's here",
  'Who is here',
  'Board members present',
  'List of attendees',
  'Present at the meeting',
  'Roll call',
  'Anwesend',
  'Présents',
])('"%s"', (label) => {
  test.each([
    ['in front of names', `${label}: ${people.join(', ')}`],
    ['with their number', `${label} (3): ${people.join(', ')}`],
    ['in bold', `**${label}:** ${people.join(', ')}`],
    ['in a list', `- ${label}: ${people.join(', ')}`],
    ['over a list', `## ${label}\n\n- ${people.join('\n- ')}`],
    ['over lines of their own', `${label}:<br>${people.join('<br>')}`],
    [
      'beside them in a table',
      `| Place | Boathouse |\n|---|---|\n| ${label} | ${people.join(', ')} |`,
    ],
    [
      'in the head of a table',
      `| ${label} | ${people.join(', ')} |\n|---|---|\n| Place | Boathouse |`,
    ],
    ['over a column of them', `| ${label} |\n|---|\n| ${people.join(' |\n| ')} |`],
  ])('%s tells who was there', (_, lines) => {
    expect(participants(lines)).toEqual(people)
  })
})

test('words beside such a label make another one of it', () => {
  expect(participants('Present options: Ada Byron, Torv Okonjo')).toEqual([])
  expect(participants('Who is next: Ada Byron, Torv Okonjo')).toEqual([])
})

describe('roles', () => {
  const roles = (lines: string) =>
    readNote(`# Deck crew 2026-11-20\n\n${lines}\n\n## Next steps\n\n- Order rope (Ben)\n`)
      .meetings[0]?.meeting.roles

  test.each([
    ['Facilitator', 'Notetaker'],
    ['Moderated by', 'Notes taken by'],
    ['Chair of the meeting', 'Recording secretary'],
    ['Today’s host', 'Minute-taker'],
    ['Sitzungsleitung', 'Protokollführerin'],
  ])('"%s" and "%s" are read from lines and from tables', (chair, scribe) => {
    const wanted = { moderator: ['Ada Byron'], notetaker: ['Torv'], lead: [] }
    expect(roles(`${chair}: Ada Byron\n${scribe}: Torv`)).toEqual(wanted)
    expect(roles(`- **${chair}:** Ada Byron\n- **${scribe}:** Torv`)).toEqual(wanted)
    expect(roles(`| ${chair} | Ada Byron |\n|---|---|\n| ${scribe} | Torv |`)).toEqual(wanted)
  })

  test('are none in a table of work', () => {
    const text = '| Task | Owner |\n|---|---|\n| Chair | Ada |\n| Minutes | Ben |'
    expect(roles(text)).toEqual({ moderator: [], notetaker: [], lead: [] })
  })
})
