import { describe, expect, test } from 'vitest'
import { readNote } from '../../src/notes/meetings/note.ts'
import { learnPeople } from '../../src/notes/people/folder-people.ts'

const days = ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07']

/** A note for each list of lines, a week apart. */
function weeks(...lists: (readonly string[])[]): string[] {
  return lists.map((lines, at) => `# Crew ${days[at]}\n\n## Next steps\n\n${lines.join('\n')}\n`)
}

function peopleOf(texts: readonly string[]): readonly string[] {
  return learnPeople(texts.map((text) => readNote(text))).people
}

function ownersOf(text: string): (string | undefined)[] {
  return readNote(text).meetings.flatMap(({ meeting }) =>
    meeting.items.map((item) => item.owners[0]),
  )
}

const carried = [
  '- [ ] Keyboard access to the lever frame',
  '- [ ] Salt water as a way to test the housing',
  '- [ ] take a look at the PRs (pump)',
]

describe('a line that new weeks carried over', () => {
  test.for([
    ...carried.map((line) => [line] as const),
    ['- Ada:\n  - Will sew the bag'] as const,
    ['- Tell tarro to file it (multicast-dns)'] as const,
  ])('%j makes nobody a person of the folder', ([line]) => {
    const once = peopleOf(weeks([line]))
    expect(peopleOf(weeks([line], [line], [line], [line]))).toEqual(once)
  })

  test('teaches once, too, where a tick has been set meanwhile', () => {
    const ticked = carried.map((line) => line.replace('[ ]', '[x]'))
    expect(peopleOf(weeks(ticked, carried, carried))).toEqual([])
  })

  test('has no owner in any week of one note', () => {
    const log = weeks(carried, carried, carried, carried).join('\n')
    expect(new Set(ownersOf(log))).toEqual(new Set([undefined]))
  })
})

describe('different lines', () => {
  test('make a person, each of them a little', () => {
    const work = ['Book the hall', 'Sew the bag', 'Oil the winch'].map(
      (words) => `- [ ] ${words} (Oluwaseun)`,
    )
    const [one, two, three] = work as [string, string, string]
    expect(peopleOf(weeks([one]))).toEqual([])
    expect(peopleOf(weeks([one], [one, two], [one, two, three]))).toEqual(['oluwaseun'])
  })

  test('count beside their copies', () => {
    const [one, two] = ['- Mirko to ring the mill', '- Sew the bag (Mirko)']
    expect(peopleOf(weeks([one], [one]))).toEqual([])
    expect(peopleOf(weeks([one, two], [one]))).toEqual(['mirko'])
  })
})
