// Pictures of the window in each of its states, light and dark, wide and narrow, to be looked at.
// `npm run screenshots [-- SCENE...]` writes screenshots/; with --docs the two pictures of the README; with --lang de in
// German; --theme and --size leave the others out.
import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { getChromium, launchOptions } from './chromium.mjs'
import { manyWeeks } from './many-weeks.mjs'

/**
 * @typedef {import('playwright').Page} Page
 * @typedef {{ prepare?(folder: string): Promise<unknown>, act?(page: Page, folder: string, lang: string): Promise<unknown> }} Scene
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** @type {Record<string, { width: number, height: number }>} */
const sizes = { wide: { width: 1360, height: 820 }, narrow: { width: 900, height: 600 } }
/** @type {('light' | 'dark')[]} */
const themes = ['light', 'dark']
/** @type {Record<string, string>} */
const languages = { en: 'en-GB', de: 'de-DE' }
/** @type {Record<string, string>} */
const systems = { en: 'en_GB.UTF-8', de: 'de_DE.UTF-8' }

/** What the scenes press and wait for, in both languages. */
const said = {
  newWeek: /^(New week|Neue Woche)/,
  newWeekTitle: /^(New week|Neue Woche)$/,
  drop: /^(Drop|Streichen)/,
  give: /^(Give|Übergeben)/,
  to: /^(To|An)$/,
  park: /^(Park|Parken)/,
  saved: /^(Saved|Gespeichert)$/,
  notSaved: /Not saved|Nicht gespeichert/,
  look: /^(Look at it…|Ansehen…)/,
  compare: /^(Compare…|Vergleichen…)/,
  lastWeek: /From last week|Aus der letzten Woche/,
  notes: /^(List of notes|Notizliste)/,
}

/**
 * What is prepared in the folder, and what is done in the window before the picture is taken.
 * @type {Record<string, Scene>}
 */
const scenes = {
  full: {},
  'new-week': {
    prepare: (folder) => rm(join(folder, 'weekly/2026-11-23.md')),
    async act(page) {
      await open(page, 'weekly/2026-11-16.md')
      await press(page, said.newWeek)
      await page.getByRole('dialog', { name: said.newWeekTitle }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.toast').first().waitFor()
    },
  },
  'new-week-preview': {
    prepare: (folder) => rm(join(folder, 'weekly/2026-11-23.md')),
    async act(page) {
      await open(page, 'weekly/2026-11-16.md')
      await press(page, said.newWeek)
      await page.locator('.text-diff .cm-content').first().waitFor()
    },
  },
  'new-week-choices': {
    async act(page) {
      await open(page, 'storage/storage-sync.md')
      await press(page, said.newWeek)
      await page.locator('.text-diff .cm-content').first().waitFor()
      await page.getByRole('radio', { name: said.drop }).first().check()
      await page.getByRole('radio', { name: said.give }).nth(1).check()
      await page.getByLabel(said.to).fill('Priya')
      await page.getByRole('radio', { name: said.park }).nth(2).check()
      await page.locator('.text-diff', { hasText: 'Priya' }).waitFor()
    },
  },
  series: {
    async act(page, _folder, lang) {
      await open(page, 'storage/storage-sync.md')
      await page.keyboard.press('Control+Shift+p')
      await page.keyboard.type(lang === 'de' ? 'welcher serie' : 'belongs to')
      await page.keyboard.press('Enter')
      await page.locator('dialog.dialog').waitFor()
    },
  },
  'new-note': { act: (page) => page.keyboard.press('Alt+n') },
  keys: { act: (page) => page.keyboard.press('F1') },
  'keys-change': {
    async act(page) {
      await page.keyboard.press('F1')
      await page.locator('.key-row').nth(3).press('Enter')
      await page.keyboard.press('Control+b')
    },
  },
  settings: { act: (page) => page.keyboard.press('Control+,') },
  'people-words': { act: (page) => page.keyboard.press('Alt+Shift+p') },
  welcome: {
    async act(page, _folder, lang) {
      await page.keyboard.press('Control+Shift+p')
      await page.keyboard.type(lang === 'de' ? 'willkommen' : 'welcome')
      await page.keyboard.press('Enter')
      await page.locator('.welcome').waitFor()
    },
  },
  'find-in-note': {
    async act(page) {
      await open(page, 'weekly/2026-11-23.md')
      await page.keyboard.press('Control+f')
      await page.keyboard.type('restore')
    },
  },
  'hand-over': {
    async act(page) {
      await open(page, 'weekly/2026-11-23.md')
      await page.keyboard.press('Alt+Shift+H')
      await page.locator('dialog.dialog').waitFor()
    },
  },
  hover: {
    async act(page) {
      await open(page, 'weekly/2026-11-23.md')
      await page.locator('.carried').first().waitFor()
      await page.locator('.cm-line', { hasText: 'runbook' }).hover()
      await page.locator('.cm-tooltip').waitFor()
    },
  },
  capture: { act: (page) => page.keyboard.press('Control+Shift+Enter') },
  outline: { act: (page) => page.keyboard.press('Alt+Shift+j') },
  'new-issue': {
    async act(page) {
      await open(page, 'weekly/2026-11-23.md')
      await page.locator('.cm-line', { hasText: 'Cut release' }).click()
      await page.keyboard.press('Alt+Shift+i')
    },
  },
  rename: { act: (page) => page.keyboard.press('F2') },
  delete: {
    async act(page, _folder, lang) {
      await page.keyboard.press('Control+Shift+p')
      await page.keyboard.type(lang === 'de' ? 'notiz lösch' : 'delete note')
      await page.keyboard.press('Enter')
    },
  },
  'quick-open': {
    async act(page) {
      await page.keyboard.press('Control+p')
      await page.keyboard.type('pl')
    },
  },
  'quick-open-none': {
    async act(page) {
      await page.keyboard.press('Control+p')
      await page.keyboard.type('no such note')
    },
  },
  'find-in-folder': {
    async act(page) {
      await page.keyboard.press('Control+Shift+f')
      await page.keyboard.type('runbook')
      await page.locator('.result').first().waitFor()
    },
  },
  'find-in-folder-empty': { act: (page) => page.keyboard.press('Control+Shift+f') },
  people: {
    async act(page) {
      await page.keyboard.press('Alt+Shift+o')
      await page.locator('.result').first().waitFor()
    },
  },
  palette: { act: (page) => page.keyboard.press('Control+Shift+p') },
  empty: { prepare: (folder) => clear(folder) },
  'no-items': {
    prepare: (folder) =>
      writeFile(join(folder, 'ideas.md'), '# Ideas\n\nNothing to do here yet.\n'),
    act: (page) => open(page, 'ideas.md'),
  },
  unreadable: {
    prepare: (folder) =>
      writeFile(
        join(folder, 'old-minutes.md'),
        Buffer.from('# Caf\xe9\n\n- [ ] Beans\n', 'latin1'),
      ),
    act: (page) => open(page, 'old-minutes.md'),
  },
  conflict: {
    prepare: (folder) => writeFile(join(folder, 'draft.md'), '# Draft\n\nThe first line.\n'),
    async act(page, folder) {
      await open(page, 'draft.md')
      await page.locator('.cm-line', { hasText: 'The first line.' }).click()
      await page.keyboard.press('End')
      await page.keyboard.type(' Written here.')
      await writeFile(join(folder, 'draft.md'), '# Draft\n\nThe first line. Written elsewhere.\n')
      await page.locator('.cm-clash-bar').first().waitFor()
    },
  },
  versions: {
    prepare: (folder) =>
      writeFile(
        join(folder, 'draft.md'),
        '# Draft 2026-11-16\n\n- [ ] Sand the rail (Ada)\n\nNotes\n',
      ),
    async act(page) {
      await open(page, 'draft.md')
      await page.locator('.cm-line', { hasText: 'Notes' }).click()
      await page.keyboard.press('End')
      await page.keyboard.type(' of the morning')
      await page.locator('[data-region=status]').getByText(said.saved).waitFor()
      await page.keyboard.press('Alt+Shift+V')
      await page.locator('.text-diff .cm-content').waitFor()
    },
  },
  recovery: {
    prepare: (folder) =>
      writeFile(
        join(folder, 'draft.md'),
        '# Draft 2026-11-16\n\n- [ ] Sand the rail (Ada)\n\nNotes\n',
      ),
    async act(page, folder) {
      await open(page, 'draft.md')
      await rename(folder, `${folder}-away`)
      await page.locator('.cm-line', { hasText: 'Notes' }).click()
      await page.keyboard.press('End')
      await page.keyboard.type(' of the morning')
      await page.getByText(said.notSaved).first().waitFor()
      await page.evaluate(() =>
        window.addEventListener('beforeunload', (e) => e.stopImmediatePropagation(), true),
      )
      page.on('dialog', (dialog) => void dialog.accept())
      await page.reload()
      await rename(`${folder}-away`, folder)
      await page.getByRole('button', { name: said.look }).click({ timeout: 60_000 })
      await page.locator('.text-diff .cm-content').waitFor()
    },
  },
  copy: {
    async prepare(folder) {
      const text = '# Draft 2026-11-16\n\n- [ ] Sand the rail (Ada)\n\nNotes\n'
      await writeFile(join(folder, 'draft.md'), text)
      const name = 'draft.sync-conflict-20261121-093012-K3PQ7ZA.md'
      await writeFile(
        join(folder, name),
        text.replace('Notes', '- [ ] Oil the winch (Ben)\n\nNotes'),
      )
    },
    async act(page) {
      await open(page, 'draft.md')
      await press(page, said.compare)
      await page.locator('.text-diff .cm-content').waitFor()
    },
  },
  'series-page': { act: (page) => openMode(page, 'weekly/2026-11-23.md', 'Alt+Shift+S') },
  'series-page-full': {
    prepare: (folder) => write(folder, manyWeeks(30, 9)),
    act: (page) => openMode(page, 'platform/2026-11-23.md', 'Alt+Shift+S'),
  },
  'series-page-young': {
    prepare: (folder) => write(folder, manyWeeks(1, 3)),
    act: (page) => openMode(page, 'platform/2026-11-23.md', 'Alt+Shift+S'),
  },
  round: { act: (page) => openMode(page, 'weekly/2026-11-23.md', 'F8') },
  'round-full': {
    prepare: (folder) => write(folder, manyWeeks(12, 30)),
    act: (page) => openMode(page, 'platform/2026-11-23.md', 'F8', 'F8'),
  },
  'close-out': { act: (page) => openMode(page, 'weekly/2026-11-23.md', 'Alt+Shift+E') },
  'close-out-full': {
    prepare: (folder) => write(folder, manyWeeks(12, 20)),
    async act(page) {
      await openMode(page, 'platform/2026-11-23.md', 'Alt+Shift+E')
      await page.locator('.mode .tick').first().focus()
    },
  },
  'close-out-none': {
    prepare: (folder) =>
      writeFile(join(folder, 'ideas.md'), '# Ideas 2026-11-20\n\nNothing to do.\n'),
    act: (page) => openMode(page, 'ideas.md', 'Alt+Shift+E'),
  },
  'folder-gone': {
    async act(page, folder) {
      await rename(folder, `${folder}-away`)
      await page.locator('.banner').first().waitFor()
    },
  },
}

const { values, positionals } = parseArgs({
  options: {
    docs: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    theme: { type: 'string' },
    size: { type: 'string' },
  },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !(name in scenes))
if (unknown) {
  console.error(`There is no scene "${unknown}": the scenes are ${Object.keys(scenes).join(', ')}.`)
  process.exit(2)
}
const executablePath = await getChromium()
if (!executablePath) process.exit(1)
const browser = await chromium.launch(launchOptions(executablePath))
try {
  if (values.docs) await takeDocs()
  else await takeAll(positionals.length > 0 ? positionals : Object.keys(scenes))
} finally {
  await browser.close()
}

async function takeDocs() {
  for (const theme of themes) {
    await take('full', {
      theme,
      size: 'wide',
      lang: 'en',
      file: join(root, `docs/images/main-window-${theme}.png`),
    })
  }
}

/** @param {readonly string[]} names */
async function takeAll(names) {
  for (const scene of names) {
    for (const theme of themes.filter((one) => !values.theme || one === values.theme)) {
      for (const size of values.size ? [values.size] : Object.keys(sizes)) {
        const { lang } = values
        const file = join(root, 'screenshots', lang, `${scene}-${theme}-${size}.png`)
        // One scene that fails leaves the others to be looked at.
        await take(scene, { theme, size, lang, file }).catch((error) => {
          console.error(`${file}: ${error.message}`)
          process.exitCode = 1
        })
      }
    }
  }
}

/**
 * @param {string} scene
 * @param {{ theme: 'light' | 'dark', size: string, lang: string, file: string }} how
 */
async function take(scene, { theme, size, lang, file }) {
  const { prepare, act } = scenes[scene] ?? {}
  const home = await mkdtemp(join(tmpdir(), 'carryover-pictures-'))
  const folder = join(home, 'platform-notes')
  await cp(join(root, 'resources/sample-notes'), folder, { recursive: true })
  await prepare?.(folder)
  const host = await startHost(folder, join(home, 'data'), systems[lang])
  const page = await browser.newPage({
    viewport: sizes[size] ?? null,
    colorScheme: theme,
    locale: languages[lang] ?? lang,
    reducedMotion: 'reduce',
  })
  try {
    await page.goto(host.address)
    await page.locator('.cm-line:visible, main .empty:visible').first().waitFor()
    // An action of the note can be run when the note is read.
    await page.locator('[data-region=status]').getByText(/\d/).first().waitFor()
    await act?.(page, folder, lang)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('networkidle')
    await mkdir(dirname(file), { recursive: true })
    await page.screenshot({ path: file, caret: 'initial' })
    console.log(file)
  } finally {
    await page.context().close()
    await host.stop()
    await rm(home, { recursive: true, force: true })
  }
}

/**
 * @param {Page} page
 * @param {RegExp} name
 */
function press(page, name) {
  return page.getByRole('button', { name }).first().click()
}

/**
 * Opens the note by the list, which lies over the text in a narrow window.
 * @param {Page} page
 * @param {string} path
 */
async function open(page, path) {
  const line = page.locator(`[data-path="${path}"]`)
  if (!(await line.isVisible())) await press(page, said.notes)
  await line.click()
  await page.locator(`.crumb[title="${path}"]`).waitFor({ state: 'attached' })
}

/**
 * Opens the note, waits until its series is read, and presses the keys.
 * @param {Page} page
 * @param {string} path
 * @param {string[]} keys
 */
async function openMode(page, path, ...keys) {
  await open(page, path)
  await page.locator('.card-head', { hasText: said.lastWeek }).waitFor({ state: 'attached' })
  for (const key of keys) await page.keyboard.press(key)
  await page.locator('.page h3, .page p, .mode h2').first().waitFor()
}

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} notes
 */
async function write(folder, notes) {
  for (const [path, text] of notes) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** @param {string} folder */
async function clear(folder) {
  await rm(folder, { recursive: true })
  await mkdir(folder)
}

/**
 * @param {string} folder
 * @param {string} data
 * @param {string | undefined} system
 */
async function startHost(folder, data, system) {
  const args = [join(root, 'out/main/cli.js'), 'serve', folder, '--no-open']
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      ...{ CARRYOVER_DATA: data, CARRYOVER_TODAY: '2026-11-21', LC_ALL: system, LANG: system },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address) {
      child.stdout.resume()
      const ended = new Promise((done) => child.once('exit', done))
      return {
        address,
        stop: () => {
          child.kill('SIGTERM')
          return ended
        },
      }
    }
  }
  throw new Error('The host ended without an address. Is it built? (npm run build)')
}
