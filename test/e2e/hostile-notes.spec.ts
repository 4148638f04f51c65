import { expect, type Locator, type Page } from 'playwright/test'
import { figure, runs } from '../support/long.ts'
import { test } from './fixtures.ts'
import type { NoteWindow } from './pages/NoteWindow.ts'
import { payloads } from './payloads.ts'

// A note, its name and what is pasted are text and nothing else. The fixture lets a test fail for any request that leaves
// the machine and for anything in the page's console, reports of the page's policy among them.

test.beforeEach(() => test.slow())

const chosen = payloads.slice(0, runs(60, payloads.length))
/** As a note has them that one can write in: with a NUL it can only be read. */
const writable = chosen.map((payload) => payload.replaceAll('\0', ''))

declare global {
  interface Window {
    violations: string[]
  }
}

/** The window, loaded anew with an ear for what its policy forbids. */
async function watched({ page }: NoteWindow): Promise<{ ran: string[] }> {
  const ran: string[] = []
  page.on('dialog', async (dialog) => {
    ran.push(dialog.message())
    await dialog.dismiss()
  })
  page.context().on('page', (other) => ran.push(`a window: ${other.url()}`))
  page.on('framenavigated', (frame) => {
    if (new URL(frame.url()).hostname !== '127.0.0.1') ran.push(`went to ${frame.url()}`)
  })
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.reload()
  await expect(page.getByRole('button', { name: 'New note', exact: true })).toBeVisible()
  return { ran }
}

async function expectNothingRan(page: Page, ran: string[], where: string): Promise<void> {
  expect(ran, where).toEqual([])
  expect(await page.evaluate(() => window.violations), where).toEqual([])
  const made = page.locator(
    'img:not(.cm-widgetBuffer), iframe, object, embed, video, audio, form:not(dialog.dialog > form), link:not([rel=stylesheet]):not([rel=icon]):not([rel=modulepreload]), script:not([src^="/assets/"]):not([src^="./assets/"]), svg script, base',
  )
  expect(await made.count(), where).toBe(0)
}

/** Shows every part of a list or text that is drawn only where one looks. */
async function lookAtAll(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate(async (element) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const step = Math.max(200, element.clientHeight)
      for (let top = 0; top <= element.scrollHeight && top < 200_000; top += step) {
        element.scrollTop = top
        await frame()
        await frame()
      }
      element.scrollTop = 0
    })
}

test('no payload runs from a note: in its body, headings, items, owners and fences', async ({
  folder,
  start,
}) => {
  const text = chosen.flatMap((payload, i) => [
    `## ${payload}`,
    '',
    payload,
    `- [ ] ${payload} (Ada)`,
    `- [ ] Coil line ${i} (${payload.replaceAll(/[()]/g, '')})`,
    `\`\`\`${payload.replaceAll('`', '')}`,
    payload,
    '```',
    '',
  ])
  await folder.write('hostile.md', `# Crew 2026-11-16\n\n${text.join('\n')}\n`)
  const window = await (await start()).open()
  const { ran } = await watched(window)
  await window.openNote('hostile.md')
  await lookAtAll(window.page, '.cm-scroller')
  await expectNothingRan(window.page, ran, 'opened')
  figure({
    area: 'Notes can run no code',
    what: 'payloads in body, heading, item, owner and fence of an open note',
    runs: chosen.length * 5,
    found: '0 scripts, 0 dialogs, 0 requests, 0 reports',
  })
})

test('no payload runs from the names of notes, folders and conflict copies', async ({
  folder,
  start,
}) => {
  const names = chosen.map((payload, i) => `${i} ${cut(payload.replaceAll(/[/\\\0]/g, '∕'))}`)
  for (const name of names) {
    await folder.write(`${name}.md`, 'text\n')
    await folder.write(`in/${name}/note.md`, 'text\n')
    await folder.write(`${name} (Ada's conflicted copy 2026-11-16).md`, 'other text\n')
  }
  const window = await (await start()).open()
  const { ran } = await watched(window)
  await expect.poll(async () => (await window.notes()).length).toBeGreaterThan(0)
  await lookAtAll(window.page, '[role=tree]')
  await lookAtAll(window.page, '.sidebar, [data-region=sidebar], [data-region=notes]').catch(
    () => undefined,
  )
  // By quick open, which also shows the names that match.
  const opened = names.slice(0, runs(6, names.length))
  for (const [i, name] of opened.entries()) {
    await window.press('ControlOrMeta+p')
    await window.page.getByRole('combobox', { name: 'Open a note' }).fill(name)
    const row = window.page.getByRole('option').filter({ hasText: name }).first()
    await row.click()
    await expect(window.page.locator('.crumb')).toContainText(`${i} `)
  }
  await expectNothingRan(window.page, ran, 'names')
  figure({
    area: 'Notes can run no code',
    what: 'payloads as names of notes, folders and conflict copies',
    runs: chosen.length * 3,
    found: `0 scripts, 0 dialogs, 0 requests, 0 reports; ${opened.length} of the notes opened`,
  })
})

/** The payload in body, heading, item, owner and fence, as somebody writes these. */
function inAllPlaces(payload: string, at: number): readonly string[] {
  return [
    payload,
    `## ${payload}`,
    `- [ ] ${payload} (Ada)`,
    `- [ ] Coil line ${at} (${payload.replaceAll(/[()]/g, '')})`,
    `\`\`\`${payload.replaceAll('`', '')}\n${payload}\n\`\`\``,
  ]
}

test('no payload runs when it is typed or pasted as text: in body, headings, items, owners and fences', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Crew 2026-11-16\n\n## This week\n')
  const window = await (await start()).open()
  const { ran } = await watched(window)
  await window.openNote('a.md')
  await window.goToText('This week')
  for (const [at, payload] of writable.entries()) {
    for (const text of inAllPlaces(payload, at)) {
      await window.page.keyboard.insertText(`\n\n${text}`)
      await window.page.keyboard.type('>', { delay: 0 })
    }
  }
  await window.saved()
  await expectNothingRan(window.page, ran, 'typed')
  expect(await folder.read('a.md')).toContain(`- [ ] Coil line ${chosen.length - 1} (`)
  figure({
    area: 'Notes can run no code',
    what: 'payloads that were typed into body, heading, item, owner and fence',
    runs: chosen.length * 5,
    found: '0 scripts, 0 dialogs, 0 requests, 0 reports',
  })

  await folder.write('b.md', '# Crew 2026-11-09\n\n## Last week\n')
  await window.openNote('b.md')
  await window.goToText('Last week')
  await window.press('Enter')
  await window.page.evaluate(
    async (texts) => {
      const editor = document.querySelector('.cm-content')
      for (const [i, text] of texts.entries()) {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', `${text}\n\n`)
        editor?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
        // It is drawn, and the panel reads it.
        if (i % 10 === 0) await new Promise((done) => requestAnimationFrame(done))
      }
    },
    chosen.flatMap((payload, at) => inAllPlaces(payload, at)),
  )
  await window.saved()
  await lookAtAll(window.page, '.cm-scroller')
  await expectNothingRan(window.page, ran, 'pasted as text')
  expect(await folder.read('b.md')).toContain(`- [ ] Coil line ${chosen.length - 1} (`)
  figure({
    area: 'Notes can run no code',
    what: 'payloads that were pasted as text into body, heading, item, owner and fence',
    runs: chosen.length * 5,
    found: '0 scripts, 0 dialogs, 0 requests, 0 reports',
  })
})

test('no payload runs from the fields for a title, a new name and what to find', async ({
  folder,
  start,
}) => {
  const text = writable.map((payload, i) => `- [ ] Coil line ${i} ${payload}`).join('\n')
  await folder.write('a.md', `# Crew 2026-11-16\n\n## This week\n${text}\n`)
  const window = await (await start()).open()
  const { page } = window
  const { ran } = await watched(window)
  await window.openNote('a.md')
  const inFields = chosen.filter((_, i) => i % runs(4, 1) === 0)
  const fillAll = async (field: Locator, where: string) => {
    for (const payload of inFields) {
      await field.fill(payload)
      await field.press('End')
    }
    await expectNothingRan(page, ran, where)
  }
  await window.openNewNoteDialog()
  await fillAll(page.getByRole('dialog').getByLabel('Title'), 'title')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await window.press('F2')
  await fillAll(
    page.getByRole('dialog', { name: 'Rename note' }).getByRole('textbox').first(),
    'new name',
  )
  await window.press('Escape')
  await window.press('ControlOrMeta+f')
  await fillAll(page.getByRole('textbox', { name: 'Find in this note' }), 'find')
  await page.getByRole('button', { name: 'Replace…' }).press('Enter')
  await fillAll(page.getByRole('textbox', { name: 'Replace with' }), 'replace')
  await window.press('Escape')
  await window.press('ControlOrMeta+Shift+f')
  await fillAll(page.getByRole('combobox', { name: 'Find in the folder' }), 'find in the folder')
  figure({
    area: 'Notes can run no code',
    what: 'payloads in the fields for title, new name, find, replace and find in the folder',
    runs: inFields.length * 5,
    found: '0 scripts, 0 dialogs, 0 requests, 0 reports',
  })
})

test('no payload runs from a conflict copy that is compared, nor from the panel of an open note', async ({
  folder,
  start,
}) => {
  const text = (more: string) =>
    writable.map((payload, i) => `- [ ] Coil line ${i} ${payload}${more}`).join('\n')
  await folder.write('a.md', `# Crew 2026-11-16\n\n## This week\n${text('')}\n`)
  await folder.write(
    "a (Ada's conflicted copy 2026-11-16).md",
    `# Crew 2026-11-16\n\n## This week\n${text(' <b>other</b>')}\n`,
  )
  const window = await (await start()).open()
  const { page } = window
  const { ran } = await watched(window)
  await window.openNote('a.md')
  await lookAtAll(page, '.panel-scroll')
  await expectNothingRan(page, ran, 'panel')
  await page.getByRole('button', { name: 'Compare…' }).click()
  await expect(page.getByRole('dialog')).toContainText('Coil line')
  await lookAtAll(page, 'dialog .cm-scroller')
  await expectNothingRan(page, ran, 'compared')
  figure({
    area: 'Notes can run no code',
    what: 'payloads in a conflict copy that is compared, and in the panel beside its note',
    runs: chosen.length * 2,
    found: '0 scripts, 0 dialogs, 0 requests, 0 reports',
  })
})

test('of what is pasted or dropped only its plain text arrives, and nothing runs', async ({
  folder,
  start,
}) => {
  await folder.write('a.md', '# Crew 2026-11-16\n\n## This week\n')
  const window = await (await start()).open()
  const { ran } = await watched(window)
  await window.openNote('a.md')
  await window.goToText('This week')
  await window.page.evaluate((texts) => {
    const editor = document.querySelector('.cm-content')
    for (const [i, text] of texts.entries()) {
      const data = new DataTransfer()
      data.setData('text/html', text)
      data.setData('text/plain', `plain ${i}\0\n`)
      data.setData('text/uri-list', 'javascript:alert(1)')
      editor?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
      const onlyHtml = new DataTransfer()
      onlyHtml.setData('text/html', text)
      const how = { bubbles: true, cancelable: true }
      editor?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: onlyHtml, ...how }))
      for (const place of [editor, document.body, document.querySelector('header')]) {
        const file = new DataTransfer()
        file.items.add(new File([text], 'a.html', { type: 'text/html' }))
        file.setData('text/uri-list', 'http://192.0.2.1/dropped')
        place?.dispatchEvent(new DragEvent('dragover', { dataTransfer: onlyHtml, ...how }))
        place?.dispatchEvent(new DragEvent('drop', { dataTransfer: onlyHtml, ...how }))
        place?.dispatchEvent(new DragEvent('drop', { dataTransfer: file, ...how }))
      }
    }
  }, chosen)
  await window.saved()
  const saved = await folder.read('a.md')
  expect(saved).toContain(`plain ${chosen.length - 1}\n`)
  await expectNothingRan(window.page, ran, 'pasted')
  figure({
    area: 'Notes can run no code',
    what: 'payloads that were pasted and dropped as HTML, files and addresses',
    runs: chosen.length * 2,
    found: '0 scripts, 0 dialogs, 0 requests, 0 reports',
  })
})

test('text can’t become code even where somebody tries: no policy of trusted types may be made', async ({
  folder,
  start,
}) => {
  test.skip(test.info().project.name === 'desktop', 'the same policy; the console is read here')
  await folder.write('a.md', '# A\n')
  const window = await (await start()).open()
  const answer = await window.page.request.get(window.page.url())
  const policy = answer.headers()['content-security-policy']
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'")
  // A page of its own with that policy, because what it refuses is told in the console.
  const stranger = await window.page.context().newPage()
  await stranger.route('**/probe', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy ?? '' },
      body: '<!doctype html><html><head></head><body><p id=p></p></body></html>',
    }),
  )
  await stranger.goto(new URL('/probe', window.page.url()).href)
  const outcomes = await stranger.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      innerHTML: () => Reflect.set(document.body, 'innerHTML', '<b>x</b>'),
      outerHTML: () => Reflect.set(document.querySelector('p') ?? {}, 'outerHTML', '<b>x</b>'),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      write: () => document.write('<b>x</b>'),
      srcdoc: () => Reflect.set(document.createElement('iframe'), 'srcdoc', '<b>x</b>'),
      script: () => Reflect.set(document.createElement('script'), 'text', 'alert(1)'),
      policy: () =>
        (window as never as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy('x', {}),
    }
    type TrustedTypes = { createPolicy(name: string, rules: object): unknown }
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt()
        return `${name}: done`
      } catch {
        return `${name}: refused`
      }
    })
  })
  expect(outcomes.filter((outcome) => !outcome.endsWith('refused'))).toEqual([])
  await stranger.close()
})

/** Short enough for a name, in bytes. */
function cut(text: string): string {
  let short = text
  while (new TextEncoder().encode(short).length > 150) short = short.slice(0, -1)
  return short.trim().replace(/[. ]+$/, '')
}
