import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { methods, type NotesApi } from '../../src/api/contract.ts'
import { portPair } from '../../src/api/port.ts'
import { argumentsOf } from '../../src/api/shapes.ts'
import { argumentsWith, nearlyArguments, oddValue } from '../support/any-arguments.ts'
import { figure, runs } from '../support/long.ts'
import { socketPair } from '../support/socket-pair.ts'
import { type AttackedHost, attackedHost } from './attacked-host.ts'
import { tempFolder } from './temp-folder.ts'

// A page that somebody has taken over may send anything. A call whose arguments are not what its method takes changes
// nothing, in the folder or in the app's data, and every answer is a value or a code with a sentence.

const codes = [
  ...['bad-request', 'not-found', 'outside-folder', 'not-allowed', 'unreadable'],
  ...['disk-full', 'folder-gone', 'closed'],
]

describe.each([
  ['in memory', async () => portPair()],
  ['over a WebSocket', socketPair],
] as const)('%s', (transport, join_) => {
  test.each(methods)('no nonsense sent to %s does anything', async (method) => {
    const { host, folder } = await attacked(join_)
    const before = await bytesOf(folder, host.data)
    const times = runs(60, 2500)
    let refused = 0
    await fc.assert(
      fc.asyncProperty(nonsenseFor(method), async (args) => {
        const answer = await host.send(method, args)
        refused++
        expect(answer).toMatchObject({ ok: false, error: { message: expect.any(String) } })
        const { error } = answer as { error: { code: string; message: string } }
        expect(codes).toContain(error.code)
        expect(error.message).not.toMatch(/\n|\s+at .*:\d+|node:|\/tmp\//)
      }),
      { numRuns: times },
    )
    expect(await bytesOf(folder, host.data)).toEqual(before)
    expect(host.handedOut).toEqual([])
    expect(Object.prototype).not.toHaveProperty('isAdmin')
    expect(host.problems.filter((p) => !isLeftOut(p))).toEqual([])
    expect(await host.send('hello', [])).toMatchObject({ ok: true })
    figure({
      area: 'Calls',
      what: `${method}, ${transport}: arguments that it does not take`,
      runs: times,
      found: `${refused} refused, 0 uncaught, 0 changes`,
    })
  })
})

test('whatever stands in the place of a call, the next one is answered', async () => {
  const { host } = await attacked(async () => portPair())
  const times = runs(300, 5000)
  await fc.assert(
    fc.asyncProperty(fc.oneof(oddValue, oddMessage, fc.jsonValue()), async (message) => {
      host.sendRaw(message)
    }),
    { numRuns: times },
  )
  expect(await host.send('hello', [])).toMatchObject({ ok: true })
  expect(host.problems.filter((p) => !isLeftOut(p))).toEqual([])
  figure({ area: 'Calls', what: 'messages that are no calls', runs: times, found: '0 uncaught' })
})

const oddMessage = fc.record(
  {
    id: fc.oneof(fc.nat(), oddValue),
    call: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'then'), oddValue),
    args: fc.oneof(fc.array(fc.jsonValue()), oddValue),
    ok: fc.boolean(),
    value: oddValue,
    event: fc.string(),
  },
  { requiredKeys: [] },
)

test('names of other methods and of prototypes are no calls', async () => {
  const { host } = await attacked(async () => portPair())
  for (const call of [
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', '', 'Hello'],
    ...['hello ', 'openNote\0', 'eval', 'require', 'process', 'listNotes.call', '__defineGetter__'],
  ]) {
    expect(await host.send(call, [])).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  }
})

test.each(methods)('the arguments of %s are checked in full', (method) => {
  const good = argumentsWith(method, 'a.md')
  const shape = argumentsOf[method]
  expect(shape.safeParse(good).error).toBeUndefined()
  expect(shape.safeParse([...good, 1]).success).toBe(false)
  for (const [at, value] of good.entries()) {
    if (typeof value === 'string') {
      // 64 MB is the longest message that arrives; no argument is as long.
      const long = good.with(at, 'a'.repeat(30 * 1024 * 1024))
      expect(shape.safeParse(long).success, `argument ${at} is too long`).toBe(false)
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const more = good.with(at, { ...value, more: 1 })
      expect(shape.safeParse(more).success, `argument ${at} has an unknown key`).toBe(false)
      const smuggled = JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(value).slice(1)}`)
      expect(shape.safeParse(good.with(at, smuggled)).success, `argument ${at}: __proto__`).toBe(
        false,
      )
    }
    if (Array.isArray(value)) {
      const many = good.with(
        at,
        Array.from({ length: 1_000_000 }, () => value[0]),
      )
      expect(shape.safeParse(many).success, `argument ${at} has too many entries`).toBe(false)
    }
  }
})

/** Arguments that the method's shape refuses. */
function nonsenseFor(method: keyof NotesApi): fc.Arbitrary<unknown[]> {
  return fc
    .oneof(
      { weight: 4, arbitrary: nearlyArguments(method) },
      { weight: 1, arbitrary: fc.array(fc.oneof(oddValue, fc.jsonValue()), { maxLength: 6 }) },
    )
    .filter((args) => {
      const asSent: unknown = JSON.parse(JSON.stringify(args) ?? 'null')
      return !argumentsOf[method].safeParse(asSent).success
    })
}

async function attacked(
  ends: () => ReturnType<typeof socketPair>,
): Promise<{ host: AttackedHost; folder: string }> {
  const folder = await tempFolder({ 'a.md': '# A 2026-11-16\n- [ ] Coil the line (Ada)\n' })
  return {
    host: await attackedHost({ root: folder.path, ends: await ends() }),
    folder: folder.path,
  }
}

/** What stands in no call is left out and told; all else that is told is a mistake of ours. */
function isLeftOut(problem: unknown): boolean {
  return JSON.stringify(problem).includes('"call":"?"')
}

async function bytesOf(...folders: string[]): Promise<string[]> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
  const files = entries.flat().filter((entry) => entry.isFile())
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    return `${path}: ${await readFile(path, 'latin1')}`
  })
  return (await Promise.all(texts)).sort()
}
