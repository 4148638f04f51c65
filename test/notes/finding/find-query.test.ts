import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { de } from '../../../src/language/de/de.ts'
import { en } from '../../../src/language/en/en.ts'
import {
  filterText,
  hasFilter,
  isEmptyQuery,
  readFindQuery,
  toggleFilter,
} from '../../../src/notes/finding/find-query.ts'

/** Only what the query asks for. */
function asked(typed: string): Record<string, unknown> {
  const query = readFindQuery(typed)
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
  )
}

describe('what is typed to find lines', () => {
  test.each(['constructor', '__proto__', 'toString'])('%s is a word like others', (word) => {
    expect(asked(`is:${word}`)).toEqual({ notUnderstood: [`is:${word}`] })
    expect(asked(`owner:${word}`)).toEqual({ owners: [word] })
  })

  test('is words and phrases, and filters by owner, state, date and series', () => {
    expect(asked('rope "new winch" owner:ada is:open after:2026-10-01')).toEqual({
      terms: ['rope', 'new winch'],
      owners: ['ada'],
      statuses: ['open', 'partial'],
      after: '2026-10-01',
    })
    expect(asked('owner:"Ada Lovelace" series:"deck crew" before:2026-11')).toEqual({
      owners: ['Ada Lovelace'],
      series: ['deck crew'],
      before: '2026-11-01',
    })
  })

  test('may be German, and several of one filter mean any of them', () => {
    expect(asked('wer:ada wer:@ben ist:erledigt is:dropped ab:2026')).toEqual({
      owners: ['ada', 'ben'],
      statuses: ['done', 'dropped'],
      after: '2026-01-01',
    })
    expect(asked('wer:niemand')).toEqual({ owners: ['none'] })
  })

  test('with a colon that is no filter is a word, and a filter without sense is named', () => {
    expect(asked('fix: https://a.example')).toEqual({ terms: ['fix:', 'https://a.example'] })
    expect(asked('is:blue after:soon rope')).toEqual({
      terms: ['rope'],
      notUnderstood: ['is:blue', 'after:soon'],
    })
  })

  test('asks for nothing where there is nothing but blanks or a filter without value', () => {
    expect(isEmptyQuery(readFindQuery('  '))).toBe(true)
    expect(isEmptyQuery(readFindQuery('owner:'))).toBe(false)
    expect(isEmptyQuery(readFindQuery('is:open'))).toBe(false)
  })

  test('takes a filter in and out, whatever stands beside it', () => {
    expect(toggleFilter('rope "new winch"', 'is:open')).toBe('rope "new winch" is:open')
    expect(toggleFilter('is:open rope', 'is:open')).toBe('rope')
    expect(hasFilter('rope Is:Open', 'is:open')).toBe(true)
    expect(filterText('owner', 'Ada Lovelace')).toBe('owner:"Ada Lovelace"')
  })
})

test('any text is a query, and toggling a filter twice gives back what it asked for', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'ab :"@-is:open2026 '), maxLength: 40 })
  fc.assert(
    fc.property(typed, (text) => {
      const before = readFindQuery(text)
      fc.pre(!hasFilter(text, 'owner:zoe') && !text.replace(/[^"]/g, '').length)
      const twice = toggleFilter(toggleFilter(text, 'owner:zoe'), 'owner:zoe')
      expect(readFindQuery(twice)).toEqual(before)
    }),
  )
})

test('the examples and filters of every language are understood', () => {
  for (const { filter, help } of [en.find, de.find]) {
    for (const [typed] of help) expect(readFindQuery(typed).notUnderstood).toEqual([])
    expect(readFindQuery(filter.open)).toEqual(readFindQuery('is:open'))
    expect(readFindQuery(filter.done)).toEqual(readFindQuery('is:done'))
    expect(readFindQuery(filter.nobody)).toEqual(readFindQuery('owner:none'))
    expect(readFindQuery(filterText(filter.owner, 'Ada'))).toEqual(readFindQuery('owner:Ada'))
    expect(readFindQuery(filterText(filter.series, 'A b'))).toEqual(readFindQuery('series:"A b"'))
  }
})
