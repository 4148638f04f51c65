import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Message } from '../../../src/api/port.ts'
import type { Admission } from '../../../src/renderer/transport/admission.ts'
import { socketPort } from '../../../src/renderer/transport/socket-port.ts'

// Only the pauses between attempts go by the clock; it stands still until a test moves it.
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const call = (id: number): Message => ({ id, call: 'hello', args: [] })

test('the socket is opened with the pass of the admission', async () => {
  expect((await joined()).passes).toEqual(['p1'])
})

test('what is sent before the first opening waits for it', async () => {
  const { port, sockets } = await joined()
  port.send(call(1))
  port.send(call(2))
  expect(sockets[0]?.sent).toEqual([])
  sockets[0]?.happen('open')
  expect(sockets[0]?.sent).toEqual([call(1), call(2)])
})

test('messages come to every listener until it stops', async () => {
  const { port, sockets } = await joined()
  sockets[0]?.happen('open')
  const heard: unknown[] = []
  const stop = port.onMessage((message) => heard.push(message))
  sockets[0]?.happen('message', { event: 'folderFound', value: {} })
  stop()
  sockets[0]?.happen('message', { event: 'folderFound', value: {} })
  expect(heard).toEqual([{ event: 'folderFound', value: {} }])
})

test('a lost connection is told, refuses what is sent, and is joined again', async () => {
  const { port, sockets } = await joined()
  const told: string[] = []
  port.onClose(() => told.push('closed'))
  port.onReopen?.(() => told.push('reopened'))
  sockets[0]?.happen('open')
  sockets[0]?.happen('close')
  expect(() => port.send(call(1))).toThrow('The connection to Carryover is lost.')
  await vi.advanceTimersByTimeAsync(250)
  sockets[1]?.happen('open')
  port.send(call(2))
  expect(sockets[1]?.sent).toEqual([call(2)])
  expect(told).toEqual(['closed', 'reopened'])
})

test('pauses between attempts grow, up to four seconds', async () => {
  const { sockets } = await joined()
  sockets[0]?.happen('open')
  const waits: number[] = []
  for (let attempt = 0; attempt < 7; attempt++) {
    const before = sockets.length
    sockets.at(-1)?.happen('close')
    let waited = 0
    while (sockets.length === before) {
      await vi.advanceTimersByTimeAsync(250)
      waited += 250
    }
    waits.push(waited)
  }
  expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000])
})

test('a refusal is told in the host’s words, and asked about again', async () => {
  const refusal: Admission = { kind: 'refused', message: 'Open the printed address.' }
  const { sockets, refusals, answers } = await joined(refusal)
  expect(refusals).toEqual(['Open the printed address.'])
  expect(sockets).toEqual([])
  answers.push({ kind: 'away' }, { kind: 'admitted', pass: 'p1' })
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sockets.length).toBe(1)
})

/** A port whose first question about admission has been answered. */
async function joined(first: Admission = { kind: 'admitted', pass: 'p1' }) {
  const sockets: FakeSocket[] = []
  const passes: string[] = []
  const refusals: string[] = []
  const answers: Admission[] = [first]
  const port = socketPort({
    admit: async () => answers.shift() ?? { kind: 'admitted', pass: 'p1' },
    open(pass) {
      passes.push(pass)
      const socket = fakeSocket()
      sockets.push(socket)
      return socket as never
    },
    onRefused: (message) => refusals.push(message),
  })
  await vi.advanceTimersByTimeAsync(0)
  return { port, sockets, passes, refusals, answers }
}

type FakeSocket = ReturnType<typeof fakeSocket>

function fakeSocket() {
  const listeners: Record<string, (event: { data: string }) => void> = {}
  const sent: unknown[] = []
  return {
    sent,
    send: (text: string) => sent.push(JSON.parse(text)),
    addEventListener(name: string, listener: (event: { data: string }) => void) {
      listeners[name] = listener
    },
    happen: (name: string, value?: unknown) => listeners[name]?.({ data: JSON.stringify(value) }),
  }
}
