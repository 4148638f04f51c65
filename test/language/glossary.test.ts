import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { de } from '../../src/language/de/de.ts'

/** Texts that mean something else by the word, by where they stand in the table. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // What is left behind unread is taken along, which is no carrying.
  'carried, carry': ['carry.preview.takeAlong'],
  // Keys are taken, and text that was not saved goes into the note.
  'bring in': ['frame.keys.take', 'safety.recovery.recover'],
  // Of the program itself.
  version: ['desktop.aboutDetail'],
  // A file that is discarded.
  'dropped, drop': ['safety.recovery.unreadable'],
  // A file may have been moved.
  'parked, park': ['host.noPathThere'],
}

type Word = { readonly english: string; readonly not: RegExp }

const words: readonly Word[] = readFileSync(
  join(import.meta.dirname, '../../src/language/de/README.md'),
  'utf8',
)
  .split('\n')
  .flatMap((line) => {
    const [, english, not] = /^\| (.+?) \| .+? \| `(.+)` \|$/.exec(line) ?? []
    if (english === undefined || not === undefined) return []
    return [{ english, not: new RegExp(not.replaceAll('\\|', '|')) }]
  })

test('the German texts have one word for each thing', () => {
  expect(words.length).toBeGreaterThan(20)
  const texts = [...textsIn(de, '')]
  const found = words.flatMap(({ english, not }) =>
    texts
      .filter(({ at, said }) => not.test(said) && !exceptions[english]?.includes(at))
      .map(({ at, said }) => `${english}: ${at}: ${said}`),
  )
  expect(found).toEqual([])
})

test('the German templates have the same words', () => {
  const folder = join(import.meta.dirname, '../../resources/templates/de')
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .map((said) => ({ name, said })),
  )
  expect(lines.length).toBeGreaterThan(20)
  const found = words.flatMap(({ english, not }) =>
    lines
      .filter(({ said }) => not.test(said))
      .map(({ name, said }) => `${english}: ${name}: ${said}`),
  )
  expect(found).toEqual([])
})

test('every exception is one still', () => {
  const texts = new Map([...textsIn(de, '')].map(({ at, said }) => [at, said]))
  for (const [english, places] of Object.entries(exceptions)) {
    const not = words.find((word) => word.english === english)?.not
    for (const at of places) expect(texts.get(at) ?? '', at).toMatch(not ?? /never/)
  }
})

/** Every text with its place; of a sentence with something in it the source, which has the words. */
function* textsIn(table: unknown, at: string): Iterable<{ at: string; said: string }> {
  if (typeof table === 'string') yield { at, said: table }
  else if (typeof table === 'function') yield { at, said: wordsOf(table.toString()) }
  else if (typeof table === 'object' && table !== null) {
    for (const [key, value] of Object.entries(table))
      yield* textsIn(value, at ? `${at}.${key}` : key)
  }
}

/** What stands in the quotes of the source, without what is put in. */
function wordsOf(source: string): string {
  const quoted = source.match(/`[^`]*`|'[^']*'|"[^"]*"/g) ?? []
  return quoted.map((one) => one.replace(/\$\{[^}]*\}/g, '…')).join(' ')
}
