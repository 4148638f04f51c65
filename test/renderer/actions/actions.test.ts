import { expect, test } from 'vitest'
import { menuTemplate } from '../../../src/main/desktop/menu-template.ts'
import { actions, findAction } from '../../../src/renderer/actions/actions.ts'
import { shortcutText } from '../../../src/renderer/actions/shortcut.ts'

test('every action has an id and keys of its own', () => {
  const ids = actions.map((action) => action.id)
  expect(new Set(ids).size).toBe(ids.length)
  const keys = actions.flatMap(({ shortcut, inBrowser, alias }) =>
    [shortcut, inBrowser, alias].flatMap((each) => (each ? [shortcutText(each, 'linux')] : [])),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('every entry of the native menu runs an action', () => {
  for (const platform of ['darwin', 'linux'] as const) {
    const chosen: string[] = []
    for (const menu of menuTemplate({ platform, choose: (id) => chosen.push(id) })) {
      if (!Array.isArray(menu.submenu)) continue
      for (const entry of menu.submenu) (entry.click as (() => void) | undefined)?.()
    }
    expect(chosen.length).toBeGreaterThan(10)
    expect(chosen.filter((id) => findAction(id) === undefined)).toEqual([])
  }
})
