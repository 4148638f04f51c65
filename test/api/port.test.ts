import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { connect } from '../../src/api/client.ts'
import { methods } from '../../src/api/contract.ts'
import { emptyMemory } from '../../src/api/folder-memory.ts'
import { type Problem, serve } from '../../src/api/host.ts'
import type { NotePath } from '../../src/api/notes.ts'
import { type ClosablePort, type Message, type Port, portPair } from '../../src/api/port.ts'
import { socketPair } from '../support/socket-pair.ts'
import { path, recordingHandlers, version } from './client-and-host.ts'

/** The same contract over every transport that runs here: the renderer's end, then the host's. */
const transports: [string, () => Promise<[Port, ClosablePort]>][] = [
  ['in memory', async () => portPair()],
  ['over a WebSocket', socketPair],
]

describe.each(transports)('%s', (_, join) => {
  async function joined() {
    const [page, host] = await join()
    const { handlers, calls } = recordingHandlers()
    const problems: Problem[] = []
    const served = serve(host, handlers, (problem) => problems.push(problem))
    return { client: connect(page), page, host, served, calls, problems }
  }

  test('a call arrives with its arguments and its answer comes back', async () => {
    const { client, calls } = await joined()
    const text = 'a\n\u2028\u0000"\\'
    expect(await client.api.openNote(path)).toEqual({
      text,
      version,
      readOnly: null,
      isPlain: false,
    })
    expect(await client.api.saveNote(path, 'é\n\u2028', version)).toEqual({
      kind: 'saved',
      version,
    })
    expect(calls).toEqual([
      ['openNote', 'a.md'],
      ['saveNote', 'a.md', 'é\n\u2028', version],
    ])
  })

  test('answers find their calls, however many are under way', async () => {
    const { client, calls } = await joined()
    const paths = Array.from({ length: 50 }, (_, i) => `${i}.md` as NotePath)
    await Promise.all(paths.map((one) => client.api.openNote(one)))
    expect(calls.map(([, one]) => one)).toEqual(paths)
  })

  test('a refusal arrives as its code and sentence', async () => {
    const { client } = await joined()
    await expect(client.api.deleteNote(path, null)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'disk-full',
      message: 'The disk is full.',
    })
  })

  test('a mistake of our own arrives as a plain sentence, and is reported in full', async () => {
    const { client, problems } = await joined()
    const error = await client.api.loadSettings().catch((error: unknown) => error)
    expect(error).toMatchObject({
      code: 'internal',
      message: expect.not.stringContaining('secret'),
    })
    expect(problems).toMatchObject([
      { call: 'loadSettings', error: { message: expect.stringMatching(/secret/) } },
    ])
  })

  test('an announcement reaches those who listen, until they stop', async () => {
    const { client, served } = await joined()
    const heard: unknown[] = []
    const stop = client.on('noteDeleted', (value) => heard.push(value))
    client.on('folderFound', (value) => heard.push(value))
    served.announce('noteDeleted', { path })
    served.announce('folderFound', {})
    await vi.waitFor(() => expect(heard).toEqual([{ path }, {}]))
    stop()
    served.announce('noteDeleted', { path })
    served.announce('folderFound', {})
    await vi.waitFor(() => expect(heard).toHaveLength(3))
  })

  test('a note of megabytes arrives whole, and what is said after it comes after it', async () => {
    const { page, host } = await joined()
    const heard: Message[] = []
    page.onMessage((message) => heard.push(message))
    const text = 'Ada: the rope is in — all of it.\n'.repeat(100_000)
    const messages: Message[] = [
      { id: 1, ok: true, value: { text, version, readOnly: null, isPlain: false } },
      { event: 'noteDeleted', value: { path } },
    ]
    for (const message of messages) host.send(message)
    await vi.waitFor(() => expect(heard).toEqual(messages))
  })

  test('when the connection is lost, calls under way and later ones are rejected as closed', async () => {
    const { client, host } = await joined()
    let closed = 0
    client.onClosed(() => closed++)
    const waiting = client.api.chooseFolder()
    host.close()
    await expect(waiting).rejects.toMatchObject({ code: 'closed' })
    expect(closed).toBe(1)
    await expect(client.api.hello()).rejects.toMatchObject({ code: 'closed' })
  })

  test.each<[string, string, unknown[]]>([
    ['a method of another name', 'constructor', []],
    ['a method of a prototype', '__proto__', []],
    ['too few arguments', 'openNote', []],
    ['too many arguments', 'hello', [1]],
    ['an argument of another kind', 'openNote', [{ toString: 'a.md' }]],
    ['a path with NUL', 'openNote', ['a\0.md']],
    ['half a character', 'saveNote', ['a.md', 'a\ud800', 'f'.repeat(64)]],
    ['a NUL in the text', 'saveNote', ['a.md', 'a\0', 'f'.repeat(64)]],
    ['other line ends', 'saveNote', ['a.md', 'a\r\nb', 'f'.repeat(64)]],
    ['a version that is none', 'saveNote', ['a.md', 'a', '../a']],
    ['unknown keys', 'saveMemory', [{ ...emptyMemory, more: 1 }, emptyMemory]],
    ['a bad word', 'saveMemory', [{ ...emptyMemory, judgements: { a: 'maybe' } }, emptyMemory]],
    ['a bad width', 'saveSettings', [{ theme: 'dark', sidebarWidth: -1 }]],
  ])('%s is refused and reaches no handler', async (_, call, args) => {
    const { page, calls } = await joined()
    const answer = await ask(page, { id: 1, call, args })
    expect(answer).toMatchObject({
      id: 1,
      ok: false,
      error: { code: 'bad-request', message: expect.stringMatching(/\.$/) },
    })
    expect(calls).toEqual([])
  })

  test('no prototype crosses in the keys of a memory', async () => {
    const { page, calls } = await joined()
    const args = [{ ...emptyMemory, aliases: JSON.parse('{"__proto__":"x"}') }, emptyMemory]
    expect(await ask(page, { id: 1, call: 'saveMemory', args })).toMatchObject({ ok: false })
    expect(calls).toEqual([])
  })

  test('what is no call is left out, and the next call is answered', async () => {
    const { page, client, problems } = await joined()
    for (const message of [
      null,
      1,
      'x',
      [],
      {},
      { id: -1, call: 'hello', args: [] },
      { id: 'a' },
    ]) {
      page.send(message as unknown as Message)
    }
    expect(await client.api.readKnowledge()).toEqual({ people: ['Ada'], dateOrder: null })
    expect(problems).toHaveLength(7)
  })

  test('whatever is sent as arguments, the answer is a value or a refusal with a code', async () => {
    const { page, problems } = await joined()
    const known = methods.filter((name) => name !== 'chooseFolder' && name !== 'loadSettings')
    let id = 1000
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...known),
        fc.array(fc.jsonValue(), { maxLength: 4 }),
        async (call, args) => {
          const answer = await ask(page, { id: ++id, call, args })
          const isValue = 'ok' in answer && answer.ok
          const isRefusal =
            'ok' in answer && !answer.ok && ['bad-request', 'disk-full'].includes(answer.error.code)
          expect(isValue || isRefusal).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
    expect(problems).toEqual([])
  })
})

test('a call without an answer is given up, and a late answer does no harm', async () => {
  const [page, host] = portPair()
  const client = connect(page, { answerWithinMs: 5 })
  await expect(client.api.hello()).rejects.toMatchObject({ code: 'closed' })
  host.send({ id: 1, ok: true, value: null })
  const next = client.api.rescan()
  host.send({ id: 2, ok: true, value: undefined })
  await next
})

test('a port that joins again carries calls again', async () => {
  const [page, host] = portPair()
  const { handlers } = recordingHandlers()
  serve(host, handlers, () => undefined)
  const closers = new Set<() => void>()
  const openers = new Set<() => void>()
  const client = connect({
    ...page,
    onClose: (listener) => {
      closers.add(listener)
      return () => closers.delete(listener)
    },
    onReopen: (listener) => {
      openers.add(listener)
      return () => openers.delete(listener)
    },
  })
  let reopened = 0
  client.onReopened(() => reopened++)
  for (const lose of closers) lose()
  await expect(client.api.listNotes()).rejects.toMatchObject({ code: 'closed' })
  for (const join of openers) join()
  expect(await client.api.listNotes()).toEqual([])
  expect(reopened).toBe(1)
})

/** The answer to a message that no client would send. */
function ask(page: Port, message: { id: number; call: string; args: unknown[] }) {
  return new Promise<Message>((resolve) => {
    const stop = page.onMessage((answer) => {
      if (!('id' in answer) || answer.id !== message.id) return
      stop()
      resolve(answer)
    })
    page.send(message)
  })
}
