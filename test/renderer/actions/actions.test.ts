import { expect, test } from 'vitest'
import { actions } from '../../../src/renderer/actions/actions.ts'
import { shortcutText } from '../../../src/renderer/actions/shortcut.ts'

test('every action has an id and keys of its own', () => {
  const ids = actions.map((action) => action.id)
  expect(new Set(ids).size).toBe(ids.length)
  const keys = actions.flatMap(({ shortcut, inBrowser, alias }) =>
    [shortcut, inBrowser, alias].flatMap((each) => (each ? [shortcutText(each, 'linux')] : [])),
  )
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
