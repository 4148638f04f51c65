import { symlink, writeFile } from 'node:fs/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { emptyMemory } from '../../../src/api/folder-memory.ts'
import { type Finding, findHere } from '../../../src/main/folder/finding-thread.ts'
import { Folder } from '../../../src/main/folder/folder.ts'
import { readingOf } from '../../../src/main/folder/note-reading.ts'
import { type TempFolder, tempFolder } from '../temp-folder.ts'

async function opened(files: TempFolder, finding: Finding = findHere): Promise<Folder> {
  const folder = await opening(files, finding, readingOf)
  await folder.settled()
  return folder
}

async function opening(
  files: TempFolder,
  finding: Finding,
  read: (
    ...note: Parameters<typeof readingOf>
  ) => ReturnType<typeof readingOf> | Promise<ReturnType<typeof readingOf>>,
): Promise<Folder> {
  const folder = await Folder.open(files.path, {
    read,
    finding,
    report: (error) => {
      throw error
    },
    watch: async () => async () => undefined,
  })
  onTestFinished(() => folder.close())
  return folder
}

const week = (date: string, ...items: string[]) =>
  `# Deck crew ${date}\n\n## This week\n${items.join('\n')}\n`

const crew = {
  'crew/2026-11-09.md': week('2026-11-09', '- [x] Order rope (Ada)', '- [ ] Oil the winch (Ben)'),
  'crew/2026-11-16.md': week(
    '2026-11-16',
    '- [ ] Splice the rope (Ada, Ben)',
    '- [ ] Sew the sail',
  ),
  'log.md':
    '# Loft\n\n## 2026-11-17\n- [ ] Cut canvas (Ada)\n\n## 2026-10-06\n- [ ] Order canvas (Ben)\n',
  'ideas.md': '# Ideas\n\nA rope ladder, some day.\n',
}

test('where nothing is typed all notes are read and none is found', async () => {
  const asked: string[] = []
  const files = await tempFolder(crew)
  const folder = await opened(files, {
    ...findHere,
    find: async (job) => {
      asked.push(...job.tasks.map(({ path }) => path))
      return await findHere.find(job)
    },
  })
  expect(await found(folder, '')).toEqual([])
  expect(asked.sort()).toEqual(Object.keys(crew).sort())
})

test('a line of a log has the date of its own meeting, and the log is called by its series', async () => {
  const files = await tempFolder({
    ...crew,
    'deck-sync.md':
      '# Weekly sync\n\nBy the rope store.\n\n## 2026-11-17\n- [ ] Cut rope (Ada)\n\n## 2026-10-06\n- [ ] Order rope (Ben)\n',
  })
  const folder = await opened(files)
  const { notes } = await folder.find('rope', 0)
  const told = notes.map(({ title, hits }) => [
    title,
    ...hits.map(({ line, date }) => `${line} ${date}`),
  ])
  expect(told).toEqual([
    ['deck sync', '3 null', '6 2026-11-17', '9 2026-10-06'],
    ['Deck crew 2026-11-16', '4 2026-11-16'],
    ['Deck crew 2026-11-09', '4 2026-11-09'],
    ['Ideas', '3 null'],
  ])
})

type Part = { readonly unread: number; readonly next: number | null }

async function unreadIn(ask: (from: number) => Promise<Part>): Promise<number> {
  let counted = 0
  for (let next: number | null = 0; next !== null; ) {
    const part = await ask(next)
    counted += part.unread
    next = part.next
  }
  return counted
}

test('a note that is still to be read is counted once, however many parts its search takes', async () => {
  const files = await tempFolder({ 'a.md': 'rope', 'b.md': 'rope', 'c.md': 'rope', 'd.md': 'rope' })
  let goOn: () => void = () => undefined
  const held = new Promise<void>((done) => {
    goOn = done
  })
  const finding: Finding = {
    ...findHere,
    find: (job) => findHere.find({ ...job, tasks: job.tasks.slice(0, 1) }),
  }
  const folder = await opening(files, finding, async (...note) => {
    await held
    return await readingOf(...note)
  })
  expect(await unreadIn((from) => folder.find('rope', from))).toBe(4)
  expect(await unreadIn((from) => folder.openWork(from))).toBe(4)
  goOn()
  await folder.settled()
  expect(await unreadIn((from) => folder.find('rope', from))).toBe(0)
  expect(await unreadIn((from) => folder.openWork(from))).toBe(0)
})

test('a note that can’t be read is not awaited', async () => {
  const noText = Uint8Array.of(0x72, 0, 0xff, 0xfe)
  const older = Uint8Array.of(0x2d, 0x20, 0xfc, 0x0a)
  const folder = await opened(await tempFolder({ 'no-text.md': noText, 'older.md': older }))
  expect(await unreadIn((from) => folder.find('rope', from))).toBe(0)
  expect(await unreadIn((from) => folder.openWork(from))).toBe(0)
})

async function found(folder: Folder, typed: string): Promise<string[]> {
  const lines: string[] = []
  let next: number | null = 0
  while (next !== null) {
    const part = await folder.find(typed, next)
    for (const { path, hits } of part.notes) {
      lines.push(...hits.map(({ line, text }) => `${path}:${line} ${text}`))
    }
    next = part.next
  }
  return lines
}

describe('finding in the folder', () => {
  test('gives the lines that have the words, of the newest notes first', async () => {
    const folder = await opened(await tempFolder(crew))
    expect(await found(folder, 'rope')).toEqual([
      'crew/2026-11-16.md:4 - [ ] Splice the rope (Ada, Ben)',
      'crew/2026-11-09.md:4 - [x] Order rope (Ada)',
      'ideas.md:3 A rope ladder, some day.',
    ])
  })

  test('gives the items of a person, in a state, in a time, of a series', async () => {
    const folder = await opened(await tempFolder(crew))
    expect(await found(folder, 'owner:ada is:open')).toEqual([
      'log.md:4 - [ ] Cut canvas (Ada)',
      'crew/2026-11-16.md:4 - [ ] Splice the rope (Ada, Ben)',
    ])
    expect(await found(folder, 'owner:ada is:done rope')).toEqual([
      'crew/2026-11-09.md:4 - [x] Order rope (Ada)',
    ])
    expect(await found(folder, 'owner:none is:open')).toEqual([
      'crew/2026-11-16.md:5 - [ ] Sew the sail',
    ])
    expect(await found(folder, 'canvas before:2026-11-01')).toEqual([
      'log.md:7 - [ ] Order canvas (Ben)',
    ])
    expect(await found(folder, 'rope series:deck after:2026-11-10')).toEqual([
      'crew/2026-11-16.md:4 - [ ] Splice the rope (Ada, Ben)',
    ])
  })

  test('finds open work where it is still open: in the newest meeting of the series that has it', async () => {
    const folder = await opened(
      await tempFolder({
        'crew/2026-09-07.md': week('2026-09-07', '- [ ] Buy a horn (Ada)'),
        'crew/2026-11-02.md': week(
          '2026-11-02',
          '- [ ] Order rope (Ada)',
          '- [ ] Oil the winch (Ben)',
          '- [ ] Tar the hull',
          '- [ ] Sand the rail',
        ),
        'crew/2026-11-09.md': week(
          '2026-11-09',
          '- [x] Order rope (Ada)',
          '- [~] Oil the winch (Ben)',
          '- [-] Sand the rail',
        ),
        'loft.md':
          '# Loft\n\n## 2026-11-17\n- [x] Cut canvas (Ada)\n- [ ] Mend it (Ben)\n\n## 2026-11-10\n- [ ] Cut canvas (Ada)\n- [ ] Mend it (Ben)\n',
        'ideas.md': '# Ideas\n\n- [ ] Order rope (Ada)\n',
        'yard-2026-11-20.md':
          '# Yard 2026-11-20\n\n## Last week\n- [ ] Fix the crane (Cleo)\n\n## This week\n- [ ] Fix the crane (Cleo)\n',
      }),
    )
    expect(await found(folder, 'is:open')).toEqual([
      'yard-2026-11-20.md:7 - [ ] Fix the crane (Cleo)',
      'loft.md:5 - [ ] Mend it (Ben)',
      'crew/2026-11-09.md:5 - [~] Oil the winch (Ben)',
      'crew/2026-11-02.md:6 - [ ] Tar the hull',
      'crew/2026-09-07.md:4 - [ ] Buy a horn (Ada)',
      'ideas.md:3 - [ ] Order rope (Ada)',
    ])
    expect(await found(folder, 'owner:ada rope')).toEqual([
      'crew/2026-11-09.md:4 - [x] Order rope (Ada)',
      'crew/2026-11-02.md:4 - [ ] Order rope (Ada)',
      'ideas.md:3 - [ ] Order rope (Ada)',
    ])
  })

  test('a note that changes is asked for again', async () => {
    const files = await tempFolder({
      'crew/2026-11-02.md': week('2026-11-02', '- [ ] Order rope (Ada)'),
      'crew/2026-11-09.md': week('2026-11-09', '- [ ] Oil it (Ben)'),
    })
    const folder = await opened(files)
    expect(await found(folder, 'is:open rope')).toHaveLength(1)
    await writeFile(
      `${files.path}/crew/2026-11-09.md`,
      week('2026-11-09', '- [x] Order rope (Ada)', '- [ ] Oil it (Ben)'),
    )
    await folder.rescan()
    await folder.settled()
    expect(await found(folder, 'is:open rope')).toEqual([])
  })

  test('knows a person by the spellings that the user told', async () => {
    const folder = await opened(await tempFolder(crew))
    folder.readWith({ ...emptyMemory, aliases: { Ben: 'Benedict' } })
    await folder.settled()
    expect(await found(folder, 'owner:benedict is:open oil')).toEqual([
      'crew/2026-11-09.md:5 - [ ] Oil the winch (Ben)',
    ])
  })

  test('gives the lines beside a line, and of a very long line the part with the words', async () => {
    const long = `${'x '.repeat(500)}needle${' y'.repeat(500)}`
    const folder = await opened(await tempFolder({ 'a.md': `above\n${long}\nbelow\n` }))
    const { notes } = await folder.find('needle', 0)
    const hit = notes[0]?.hits[0]
    expect(hit).toMatchObject({ line: 2, above: 'above', below: 'below' })
    expect(hit?.text.length).toBeLessThan(300)
    expect(hit?.passages.map(({ from, to }) => hit.text.slice(from, to))).toEqual(['needle'])
  })

  test('cuts a very long line between words, and shows where', async () => {
    const long = `${'tarred rope '.repeat(40)}needle${' oiled winch'.repeat(40)}`
    const folder = await opened(await tempFolder({ 'a.md': `${'old mast '.repeat(40)}\n${long}` }))
    const hit = (await folder.find('needle', 0)).notes[0]?.hits[0]
    expect(hit?.text).toMatch(/^…(?:tarred |rope )+needle(?: oiled| winch)+…$/)
    expect(hit?.above).toMatch(/^(?:old |mast )+(?:old|mast)…$/)
    expect(hit?.passages.map(({ from, to }) => hit.text.slice(from, to))).toEqual(['needle'])
  })

  test('names a note without a title as the list does', async () => {
    const folder = await opened(await tempFolder({ 'days/harbour.md': '- needle\n' }))
    const { notes } = await folder.find('needle', 0)
    expect(notes.map(({ title }) => title)).toEqual(folder.listNow().map(({ title }) => title))
    expect(notes.map(({ title }) => title)).toEqual(['harbour'])
  })

  test('never looks outside of the folder, nor into what is no text', async () => {
    const other = await tempFolder({ 'secret.md': 'needle' })
    const files = await tempFolder({
      'a.md': 'needle',
      'b.md': Uint8Array.of(0x6e, 0, 0xff, 0xfe),
    })
    await symlink(other.at('secret.md'), files.at('link.md'))
    const folder = await opened(files)
    expect(await found(folder, 'needle')).toEqual(['a.md:1 needle'])
  })

  test('sees at once what another program wrote since the last question', async () => {
    const files = await tempFolder({ 'a.md': 'needle one', 'b.md': 'needle two' })
    const folder = await opened(files)
    expect(await found(folder, 'needle')).toHaveLength(2)
    // As many bytes as before.
    await writeFile(files.at('a.md'), 'noodle one')
    expect(await found(folder, 'needle')).toEqual(['b.md:1 needle two'])
    expect(await found(folder, 'noodle')).toEqual(['a.md:1 noodle one'])
  })

  test('looks into a note that is a link to another place of the folder', async () => {
    const files = await tempFolder({ 'away/real.md': 'needle', 'a.txt': 'hay' })
    await symlink(files.at('away/real.md'), files.at('link.md'))
    const folder = await opened(files)
    expect(await found(folder, 'needle')).toEqual(['away/real.md:1 needle', 'link.md:1 needle'])
  })

  test('comes in parts that together have every note once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, at) => [`n${at}.md`, `# Note ${at}\n\nneedle ${at}\n`]),
    )
    const folder = await opened(await tempFolder(many))
    const first = await folder.find('needle', 0)
    expect(first.notes.length).toBeLessThan(130)
    expect(first.next).not.toBeNull()
    const lines = await found(folder, 'needle')
    expect(new Set(lines).size).toBe(130)
  })
})

describe('the open work of the folder', () => {
  const work = async (folder: Folder) =>
    (await folder.openWork(0)).work.map(
      ({ meeting, text, owners, date, quiet }) =>
        `${meeting} | ${text} | ${owners.join()} | ${date} | ${quiet}`,
    )

  test('has each piece once, over series, logs and single notes', async () => {
    const folder = await opened(
      await tempFolder({
        ...crew,
        'crew/2026-11-20.md': week('2026-11-20', '- [ ] Splice the rope (Ada, Ben)'),
        'todo.md': '# To do\n\n- [ ] Paint the shed (Ada)\n',
        'templates/mine.md': '# {{title}}\n\n- [ ] Template work\n',
      }),
    )
    expect((await work(folder)).sort()).toEqual([
      'Deck crew | Oil the winch | Ben | 2026-11-09 | 2',
      'Deck crew | Sew the sail |  | 2026-11-16 | 1',
      'Deck crew | Splice the rope | Ada,Ben | 2026-11-20 | 0',
      'To do | Paint the shed | Ada | null | 0',
      'log | Cut canvas | Ada | 2026-11-17 | 0',
      'log | Order canvas | Ben | 2026-10-06 | 1',
    ])
  })

  test('of a longer series than is looked at may be older, also once an older note has come', async () => {
    const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}`
    const notes = Array.from({ length: 10 }, (_, at) => [
      `crew/${day(at + 10)}.md`,
      week(day(at + 10), '- [ ] Oil the winch (Ben)'),
    ])
    const folder = await opened(await tempFolder(Object.fromEntries(notes)))
    const isOlder = async () => (await folder.openWork(0)).work.map((one) => one.isOlder)
    expect(await isOlder()).toEqual([false])
    await folder.notes.create('crew/2026-11-02.md', week('2026-11-02', '- [ ] Tar the hull'))
    await folder.settled()
    await expect.poll(isOlder).toEqual([true])
  })

  test('has nothing of a copy that a sync program kept', async () => {
    const files = await tempFolder({
      'todo.md': '# To do\n\n- [ ] Paint the shed (Ada)\n',
      'todo.sync-conflict-20261120-101010-ABCDEFG.md': '# To do\n\n- [ ] Paint the shed (Ada)\n',
    })
    const folder = await opened(files)
    expect(folder.listNow().filter(({ copyOf }) => copyOf !== null)).toHaveLength(1)
    expect(await work(folder)).toEqual(['To do | Paint the shed | Ada | null | 0'])
  })
})

test('what was open before a day is found, though later notes have it too', async () => {
  const files = await tempFolder({
    'crew/2026-11-02.md': week('2026-11-02', '- [ ] Order rope (Ada)'),
    'crew/2026-11-09.md': week('2026-11-09', '- [ ] Order rope (Ada)'),
    'crew/2026-11-16.md': week('2026-11-16', '- [ ] Order rope (Ada)'),
  })
  const folder = await opened(files)
  const lines = async (query: string) => (await folder.find(query, 0)).notes.map(({ path }) => path)
  expect(await lines('is:open')).toEqual(['crew/2026-11-16.md'])
  expect(await lines('is:open before:2026-11-16')).toEqual([
    'crew/2026-11-09.md',
    'crew/2026-11-02.md',
  ])
})
