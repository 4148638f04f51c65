import { afterEach, describe, expect, test } from 'vitest'
import { settingsTable } from '../../../src/api/settings.ts'
import { setLanguage } from '../../../src/language/language.ts'
import { type AskedPlace, contextMenu } from '../../../src/main/desktop/context-menu.ts'
import {
  changeSpelling,
  networkSwitches,
  spellingLanguages,
  spellingOn,
  startSpelling,
} from '../../../src/main/desktop/spelling.ts'

afterEach(() => setLanguage('en'))

const platforms = ['darwin', 'win32', 'linux'] as const
const choices = settingsTable.spelling.values

describe('checking of spelling', () => {
  test('is on at first where the system has its own, and elsewhere when the person turns it on', () => {
    const isOn = (platform: NodeJS.Platform) =>
      choices.filter((chosen) => spellingOn(platform, chosen).isOn)
    expect(isOn('darwin')).toEqual(['local', 'on'])
    expect(isOn('win32')).toEqual(['on'])
    expect(isOn('linux')).toEqual(['on'])
  })

  test('fetches nothing unless a person has turned it on, and on a Mac never', () => {
    for (const platform of platforms) {
      const fetching = choices.filter((chosen) => spellingOn(platform, chosen).mayFetch)
      expect(fetching).toEqual(platform === 'darwin' ? [] : ['on'])
    }
  })

  test('that fetches nothing is started so that no other machine can be reached', () => {
    const off = spellingOn('linux', 'local')
    expect(networkSwitches(off, { isPackaged: true })).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['no-proxy-server'],
    ])
    expect(networkSwitches(off, { isPackaged: false })[0]?.[1]).toMatch(/EXCLUDE localhost/)
    expect(networkSwitches(spellingOn('linux', 'on'), { isPackaged: true })).toEqual([])
  })

  test('is for the languages that the person prefers and a dictionary has', () => {
    const available = ['de', 'en-AU', 'en-GB', 'en-US', 'fr', 'pt-BR']
    expect(spellingLanguages(['de-DE', 'en-US', 'de', 'xx'], available)).toEqual(['de', 'en-US'])
    expect(spellingLanguages(['pt-PT', 'EN-gb'], available)).toEqual(['pt-BR', 'en-GB'])
    expect(spellingLanguages(['e'], available)).toEqual([])
  })

  test.each([
    ['local', 'url=http://127.0.0.1:9/ on=false languages='],
    ['off', 'url=http://127.0.0.1:9/ on=false languages='],
    ['on', 'on=true languages=de'],
  ] as const)('as %s the session is told: %s', (chosen, wanted) => {
    const session = fakeSession()
    startSpelling(session.value, spellingOn('linux', chosen), ['de'])
    expect(session.told.join(' ')).toBe(wanted)
  })

  test('can be turned off at once, and on at once where nothing is fetched for it', () => {
    const told = (before: 'on' | 'local', after: 'on' | 'off', platform: NodeJS.Platform) => {
      const session = fakeSession()
      changeSpelling(session.value, spellingOn(platform, before), spellingOn(platform, after))
      return session.told.join(' ')
    }
    expect(told('on', 'off', 'linux')).toBe('on=false')
    expect(told('local', 'on', 'linux')).toBe('')
    expect(told('local', 'off', 'darwin')).toBe('on=false')
    expect(told('local', 'on', 'darwin')).toBe('on=true')
  })
})

describe('the menu at a place', () => {
  const place: AskedPlace = {
    misspelledWord: 'winsch',
    dictionarySuggestions: ['winch', 'wins & co', 'wish', 'witch', 'which', 'finch'],
    isEditable: true,
    selectionText: '',
    editFlags: { canCut: false, canCopy: false, canPaste: true },
  }

  function menuAt(some: Partial<AskedPlace>) {
    const done: string[] = []
    const items = contextMenu(
      { ...place, ...some },
      {
        replace: (word) => done.push(`replace ${word}`),
        learn: (word) => done.push(`learn ${word}`),
      },
    )
    const click = (label: string) =>
      (items.find((item) => item.label === label)?.click as (() => void) | undefined)?.()
    return { labels: items.map(({ label, type }) => label ?? type), done, click }
  }

  test('of a misspelled word has what it may have been, and lets it be learned', () => {
    const { labels, done, click } = menuAt({})
    expect(labels.slice(0, 8)).toEqual([
      ...['winch', 'wins && co', 'wish', 'witch', 'which', 'separator'],
      ...['Add “winsch” to the dictionary', 'separator'],
    ])
    click('wins && co')
    click('Add “winsch” to the dictionary')
    expect(done).toEqual(['replace wins & co', 'learn winsch'])
  })

  test('says so where nothing comes near', () => {
    expect(menuAt({ dictionarySuggestions: [] }).labels[0]).toBe('No suggestion')
  })

  test('of any other word has the clipboard, and of what can’t be written in only copying', () => {
    const right = { misspelledWord: '', dictionarySuggestions: [] }
    expect(menuAt(right).labels).toEqual([
      ...['Cut', 'Copy', 'Paste', 'Paste as plain text', 'Select all'],
    ])
    expect(menuAt({ ...right, isEditable: false, selectionText: 'rope' }).labels).toEqual(['Copy'])
    expect(menuAt({ ...right, isEditable: false, selectionText: ' ' }).labels).toEqual([])
  })

  test('speaks German', async () => {
    await setLanguage('de')
    expect(menuAt({}).labels).toContain('„winsch“ ins Wörterbuch aufnehmen')
  })
})

function fakeSession() {
  const told: string[] = []
  const value = {
    availableSpellCheckerLanguages: ['de', 'en-US'],
    setSpellCheckerDictionaryDownloadURL: (url: string) => told.push(`url=${url}`),
    setSpellCheckerEnabled: (isOn: boolean) => told.push(`on=${isOn}`),
    setSpellCheckerLanguages: (all: string[]) => told.push(`languages=${all.join()}`),
  }
  return { told, value: value as unknown as Parameters<typeof startSpelling>[0] }
}
