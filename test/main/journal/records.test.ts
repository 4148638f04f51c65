import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeRecord, readRecords } from '../../../src/main/journal/records.ts'
import { replay } from '../../../src/main/journal/replay.ts'
import { figure, runs } from '../../support/long.ts'

const version = 'a'.repeat(64)
const begun = { kind: 'begun', path: 'a.md', process: 1, version, text: '# Crew\n' }
const typed = (count: number, insert: string, at: number) => ({
  kind: 'typed',
  count,
  at: 1000 + count,
  edits: [{ from: at, to: at, insert }],
})
const records = [begun, typed(1, '- rope', 7), typed(2, ' and tar', 13), typed(3, '!\n', 21)]
const texts = ['# Crew\n', '# Crew\n- rope', '# Crew\n- rope and tar', '# Crew\n- rope and tar!\n']
const journal = Buffer.concat(records.map(encodeRecord))

test('a journal gives back the text that was typed', () => {
  expect(replay(journal)).toEqual({
    path: 'a.md',
    process: 1,
    text: texts[3],
    saved: { text: texts[0], version },
    isSaved: false,
    typedAt: 1003,
    isWhole: true,
    cameBy: expect.any(Function),
  })
})

test('what was saved in the middle of the typing is what the rest was typed into', () => {
  const saved = { kind: 'saved', count: 2, version: 'b'.repeat(64) }
  const late = Buffer.concat([...records, saved].map(encodeRecord))
  expect(replay(late)).toMatchObject({
    saved: { text: texts[2], version: saved.version },
    isSaved: false,
  })
  const whole = Buffer.concat([...records, { ...saved, count: 3 }].map(encodeRecord))
  expect(replay(whole)).toMatchObject({ saved: { text: texts[3] }, isSaved: true })
})

test('a journal that is cut anywhere gives its good start, and nothing of the record that is cut', () => {
  for (let length = 0; length <= journal.length; length++) {
    const found = replay(journal.subarray(0, length))
    const whole = recordsWithin(length)
    expect(found?.text, `cut at ${length}`).toBe(texts[whole - 1])
    if (found) expect(found.isWhole).toBe(length === endOf(whole))
  }
  figure({
    area: 'Journal',
    what: 'cut it at each byte',
    runs: journal.length + 1,
    found: '0 partial records taken, the start always recovered',
  })
})

test('a journal with any one bit turned gives its good start, and says that it is not whole', () => {
  const long = Buffer.concat([journal, encodeRecord(typed(4, 'x'.repeat(runs(500, 3500)), 0))])
  for (let bit = 0; bit < long.length * 8; bit++) {
    const turned = Buffer.from(long)
    const at = bit >> 3
    turned.writeUInt8(turned.readUInt8(at) ^ (1 << (bit & 7)), at)
    const good = recordsWithin(at)
    const found = replay(turned)
    if (good === 0) expect(found, `bit ${bit}`).toBeNull()
    else {
      expect(found?.text, `bit ${bit}`).toBe(texts[good - 1])
      expect(found?.isWhole, `bit ${bit}`).toBe(false)
    }
  }
  figure({
    area: 'Journal',
    what: `turn each bit of a journal of ${long.length} bytes`,
    runs: long.length * 8,
    found: '0 throws, 0 wrong texts',
  })
})

test('any bytes are read without complaint', () => {
  const count = runs(1_000, 10_000)
  const anyRecord = fc.oneof(
    fc.constantFrom(...records).map(encodeRecord),
    fc.json().map((json) => encodeRecord(JSON.parse(json))),
    fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
  )
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 8 }), (parts) => {
      const bytes = Buffer.concat(parts)
      const { end, isWhole } = readRecords(bytes)
      expect(isWhole).toBe(end === bytes.length)
      replay(bytes)
    }),
    { numRuns: count },
  )
  figure({ area: 'Journal', what: 'read random files', runs: count, found: '0 throws' })
})

/** How many records end at or before the place. */
function recordsWithin(place: number): number {
  return records.filter((_, at) => endOf(at + 1) <= place).length
}

function endOf(count: number): number {
  return Buffer.concat(records.slice(0, count).map(encodeRecord)).length
}
