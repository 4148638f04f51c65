import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/notes/text/text.ts'
import { newWeek } from '../../src/notes/week/new-week.ts'
import { figure } from '../support/long.ts'
import { manners, seriesOf } from '../support/weeks.ts'
import { tempFolder } from './temp-folder.ts'

const work = {
  last: [{ words: 'Paint the bow', owner: 'Ada', done: true, nested: [] }],
  plan: [
    { words: 'Order rope', owner: 'Ben', done: false, nested: ['the blue one'] },
    { words: 'Sand the rail', owner: 'Ada', done: false, nested: [] },
  ],
}

function weeksOf(manner: (typeof manners)[number]) {
  return seriesOf(manner, [
    { date: '2026-10-26', work },
    { date: '2026-11-02', work },
  ])
}

test('C5 the same bytes in every time zone and locale', async () => {
  const out = await tempFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'print-week.ts'),
      outDir: out.path,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  const asked = manners.flatMap((manner) =>
    ['2026-11-04', '2026-12-30'].map((today) => {
      const notes = weeksOf(manner)
      return { notes, path: notes.at(-1)?.path ?? '', today }
    }),
  )
  const print = async (zone: string, locale: string): Promise<string> => {
    const child = spawn(process.execPath, [join(out.path, 'program.mjs')], {
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const printed: Buffer[] = []
    child.stdout.on('data', (some: Buffer) => printed.push(some))
    child.stdin.end(JSON.stringify(asked))
    await once(child, 'close')
    return Buffer.concat(printed).toString()
  }
  const here = JSON.stringify(asked.map((ask) => newWeek(ask)))
  const places = [
    ['Pacific/Kiritimati', 'de_DE.UTF-8'],
    ['America/Los_Angeles', 'en_US.UTF-8'],
    ['Asia/Kathmandu', 'tr_TR.UTF-8'],
    ['Europe/Lisbon', 'ar_EG.UTF-8'],
  ] as const
  for (const [zone, locale] of places) expect(await print(zone, locale)).toBe(here)
  figure({
    area: 'New week',
    what: 'make the same weeks in other time zones and locales',
    runs: places.length * asked.length,
    found: '0 bytes differ',
  })
})

describe('C11 in two clones of a git repository', () => {
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
      cwd: at,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    })

  async function clones(notes: readonly { path: string; text: string }[]) {
    const folder = await tempFolder()
    git(folder.path, 'init', '-q', '-b', 'main', 'one')
    for (const { path, text } of notes) await folder.write(`one/${path}`, text)
    git(folder.at('one'), 'add', '-A')
    git(folder.at('one'), 'commit', '-qm', 'Weeks')
    git(folder.path, 'clone', '-q', 'one', 'two')
    return folder
  }

  /** Makes the week in a clone and commits it. */
  async function press(folder: Awaited<ReturnType<typeof clones>>, clone: string, paths: string[]) {
    const notes = await Promise.all(
      paths.map(async (path) => ({ path, text: await folder.read(`${clone}/${path}`) })),
    )
    const made = newWeek({ notes, path: paths.at(-1) ?? '', today: '2026-11-04' })
    if (made.kind === 'file') await folder.write(`${clone}/${made.path}`, made.text)
    if (made.kind === 'section') {
      const before = notes.find(({ path }) => path === made.path)?.text ?? ''
      await folder.write(`${clone}/${made.path}`, applyEdits(before, made.edits))
    }
    git(folder.at(clone), 'add', '-A')
    git(folder.at(clone), 'commit', '-qm', 'New week')
  }

  test.each(manners.map((manner) => [manner.name, manner] as const))(
    '%s: two who press the button merge clean and have one new week',
    async (_, manner) => {
      const notes = weeksOf(manner)
      const paths = notes.map(({ path }) => path)
      const folder = await clones(notes)
      await press(folder, 'one', paths)
      await press(folder, 'two', paths)
      git(folder.at('two'), 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main')
      const all = (await folder.names()).filter(
        (name) => name.startsWith('two/') && !name.includes('.git/'),
      )
      const texts = await Promise.all(all.map((name) => folder.read(name)))
      const whole = texts.join('\n')
      expect(whole).not.toContain('<<<<<<<')
      expect(whole.match(/(?:2026-11-09|11\/9\/2026)/g)?.length).toBe(
        (await oneMade(notes)).match(/(?:2026-11-09|11\/9\/2026)/g)?.length,
      )
    },
  )

  test('a tick in the old week and a new week elsewhere merge clean, with both', async () => {
    const manner = manners[1]
    if (!manner) throw new Error('No such manner')
    const [log] = weeksOf(manner)
    if (!log) throw new Error('No log')
    const folder = await clones([log])
    await press(folder, 'two', [log.path])
    await folder.write(
      `one/${log.path}`,
      log.text.replace('Sand the rail (Ada)', 'Sand the rail (Ada) - done'),
    )
    git(folder.at('one'), 'commit', '-qam', 'Tick')
    git(folder.at('two'), 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main')
    const merged = await folder.read(`two/${log.path}`)
    expect(merged).not.toContain('<<<<<<<')
    expect(merged).toContain('Sand the rail (Ada) - done')
    expect(merged.match(/11\/9\/2026/g)).toHaveLength(1)
  })
})

async function oneMade(notes: readonly { path: string; text: string }[]): Promise<string> {
  const made = newWeek({ notes, path: notes.at(-1)?.path ?? '', today: '2026-11-04' })
  if (made.kind === 'file') return [...notes.map(({ text }) => text), made.text].join('\n')
  if (made.kind !== 'section') return ''
  return notes
    .map(({ path, text }) => (path === made.path ? applyEdits(text, made.edits) : text))
    .join('\n')
}
