import { expect, test } from 'vitest'
import { verbForm } from '../../../src/notes/words/verbs.ts'

test('a verb that we know is known behind “re” and German prefixes, and as it is spelled in Britain', () => {
  for (const verb of [
    'aufbauen',
    'überprüfen',
    'nachbestellen',
    'sortieren',
    'organise',
    'reopen',
    'Reprioritise',
    'Visualise',
  ])
    expect(verbForm(verb), verb).toBe('base')
  for (const word of [
    'einigen',
    'resource',
    'retreat',
    'resort',
    'zusammen',
    'promise',
    'noise',
    'unterlagen',
    'between',
  ])
    expect(verbForm(word), word).not.toBe('base')
})
