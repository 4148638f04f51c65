import { afterEach, expect, test } from 'vitest'
import type { Hello } from '../../../src/api/contract.ts'
import type { Settings } from '../../../src/api/settings.ts'
import { setLanguage } from '../../../src/language/language.ts'
import { type MenuParts, menuTemplate } from '../../../src/main/desktop/menu-template.ts'
import { actions } from '../../../src/renderer/actions/actions.ts'
import { menuOf } from '../../../src/renderer/frame/keep-menu.ts'
import { createAppStore } from '../../../src/renderer/store/store.ts'

afterEach(() => setLanguage('en'))

const desktop: Hello = {
  folderName: 'crew',
  capabilities: ['chooseFolder', 'openSamples', 'reveal', 'systemTrash', 'nativeMenu', 'openLink'],
  platform: 'linux',
  today: '2026-11-21',
  appVersion: '1.0.0',
  isFirstRun: false,
}

type Entry = {
  readonly id?: string
  readonly label?: string
  readonly type?: string
  readonly enabled?: boolean
  readonly submenu?: readonly Entry[]
  readonly checked?: boolean
  readonly click?: (item: { checked: boolean }) => void
}

function menuOn(
  platform: NodeJS.Platform,
  some: Partial<MenuParts> = {},
  settings: Partial<Settings> = {},
) {
  const store = createAppStore()
  store.getState().setHello(desktop)
  store.getState().changeSettings(settings)
  const chosen: string[] = []
  const parts: MenuParts = {
    platform,
    actions: menuOf(store.getState()),
    recentFolders: ['/notes/R&D'],
    windows: [
      { title: 'crew', isFront: true, show: () => chosen.push('show crew') },
      { title: 'R&D', isFront: false, show: () => chosen.push('show R&D') },
    ],
    choose: (id) => chosen.push(id),
    openFolder: (path) => chosen.push(`open ${path}`),
    openAnother: () => chosen.push('another'),
    forgetFolders: () => chosen.push('forget'),
    showAbout: () => chosen.push('about'),
    ...some,
  }
  const menus = menuTemplate(parts) as unknown as readonly Entry[]
  const entries = (all: readonly Entry[]): readonly Entry[] =>
    all.flatMap((entry) => [entry, ...entries(entry.submenu ?? [])])
  return { menus, entries: entries(menus), chosen }
}

test.each(['darwin', 'win32', 'linux'] as const)(
  'the native menu has every action once on %s, and each entry runs its own',
  (platform) => {
    const { entries, chosen } = menuOn(platform)
    const ids = entries.flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect([...ids].sort()).toEqual(actions.map(({ id }) => id as string).sort())
    for (const { click } of entries) click?.({ checked: false })
    expect(chosen).toEqual(expect.arrayContaining([...ids, 'another', 'forget', 'about']))
    expect(chosen).toContain('open /notes/R&D')
    expect(entries.find(({ label }) => label === '/notes/R&&D')).toBeDefined()
  },
)

test('an action that can’t be done now is greyed, and can be again when it can', () => {
  const isEnabled = (id: string) =>
    menuOn('linux').entries.find((entry) => entry.id === id)?.enabled
  expect(isEnabled('renameNote')).toBe(false)
  expect(isEnabled('newNote')).toBe(true)
})

test('a Mac has settings, about and quit in its own menu; others have them in File and Help', () => {
  const labels = (platform: NodeJS.Platform, at: number) =>
    menuOn(platform).menus[at]?.submenu?.map(({ label }) => label)
  expect(labels('darwin', 0)).toEqual(
    expect.arrayContaining(['About Carryover', 'Settings…', 'Quit Carryover']),
  )
  expect(labels('linux', 0)).toEqual(expect.arrayContaining(['Settings…', 'Quit Carryover']))
  expect(menuOn('darwin').menus.map(({ label }) => label)).toEqual([
    ...['Carryover', 'File', 'Edit', 'View', 'Meeting', 'Go', 'Window', 'Help'],
  ])
  expect(menuOn('win32').menus.map(({ label }) => label)).toEqual([
    ...['File', 'Edit', 'View', 'Meeting', 'Go', 'Window', 'Help'],
  ])
})

test('no menu begins or ends with a line, or has two in a row', () => {
  for (const platform of ['darwin', 'linux'] as const) {
    for (const { submenu } of menuOn(platform, { recentFolders: [], actions: [], windows: [] })
      .menus) {
      const kinds = (submenu ?? []).map(({ type }) => type ?? 'entry')
      expect(kinds.join(' ')).not.toMatch(/^separator|separator$|separator separator/)
    }
  }
})

test('the menu speaks German where the window does', async () => {
  await setLanguage('de')
  const { menus, entries } = menuOn('win32')
  expect(menus.map(({ label }) => label)).toContain('Bearbeiten')
  expect(entries.find(({ id }) => id === 'newWeek')?.label).toBe('Neue Woche aus der letzten')
})

test('what is on has a mark, which stands for what is and not for what was clicked', () => {
  const marked = (settings: Partial<Settings>) => {
    const ids = menuOn('linux', {}, settings).entries.filter(({ checked }) => checked)
    return ids.flatMap(({ id }) => id ?? [])
  }
  expect(marked({})).toEqual(['toggleSidebar', 'togglePanel', 'systemColours'])
  expect(marked({ theme: 'dark', isTypewriter: true, isFocused: true, spelling: 'on' })).toEqual([
    ...['toggleSidebar', 'togglePanel', 'toggleFocus', 'toggleTypewriter', 'toggleSpelling'],
    'darkColours',
  ])
  const { entries, chosen } = menuOn('linux')
  const item = { checked: false }
  entries.find(({ id }) => id === 'systemColours')?.click?.(item)
  expect(chosen).toEqual(['systemColours'])
  expect(item.checked).toBe(true)
})

test('the open windows stand in the menu of windows, the one in front marked; a Mac lists them itself', () => {
  const labels = (platform: NodeJS.Platform) =>
    menuOn(platform)
      .menus.at(-2)
      ?.submenu?.map(({ label, checked }) => (checked ? `${label} ✓` : (label ?? '')))
  expect(labels('linux')).toEqual(['Minimise', '', 'crew ✓', 'R&&D'])
  expect(labels('darwin')).toEqual(['Minimise', 'Zoom', '', 'Bring all to front'])
  const { entries, chosen } = menuOn('win32')
  entries.find(({ label }) => label === 'R&&D')?.click?.({ checked: true })
  expect(chosen).toEqual(['show R&D'])
})
