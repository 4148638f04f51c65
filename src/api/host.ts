import { z } from 'zod'
import { texts } from '../language/language.ts'
import { methods, type NotesApi, type NotesEvents } from './contract.ts'
import { ApiError } from './errors.ts'
import type { NoteSummary } from './notes.ts'
import { notesPacker } from './packed-notes.ts'
import type { Port } from './port.ts'
import { argumentsOf } from './shapes.ts'

/** The host's side of one connection. */
type Served = {
  announce<E extends keyof NotesEvents>(event: E, value: NotesEvents[E]): void
}

/** What happened that no answer to the renderer may tell in full. */
export type Problem = { readonly call: string; readonly error: unknown }

const message = z.object({
  id: z.int().nonnegative(),
  call: z.string().max(100),
  args: z.array(z.unknown()).max(20),
})

const handled: ReadonlySet<string> = new Set(methods)

/**
 * Answers the calls that come through the port. Arguments are checked here, and here alone errors become what crosses:
 * an ApiError as it is, anything else as `internal` with a plain sentence while `report` gets the error itself.
 */
export function serve(port: Port, handlers: NotesApi, report: (problem: Problem) => void): Served {
  // The list crosses as what has changed in it; the page puts it together again (client.ts).
  const list = notesPacker()
  port.onMessage((received) => {
    const parsed = message.safeParse(received)
    if (!parsed.success) {
      report({ call: '?', error: new Error('A message that is not a call was left out.') })
      return
    }
    const { id, call, args } = parsed.data
    answer(handlers, call, args).then(
      (value) =>
        port.send({
          id,
          ok: true,
          value: call === 'listNotes' ? list.whole(value as readonly NoteSummary[]) : value,
        }),
      (error: unknown) => {
        if (!(error instanceof ApiError)) report({ call, error })
        port.send({ id, ok: false, error: crossing(error) })
      },
    )
  })
  return {
    announce: (event, value) =>
      port.send({ event, value: 'notes' in value ? list.change(value.notes) : value }),
  }
}

async function answer(handlers: NotesApi, call: string, args: unknown[]): Promise<unknown> {
  if (!isMethod(call)) throw new ApiError('bad-request', texts().host.noCall)
  const parsed = argumentsOf[call].safeParse(args)
  if (!parsed.success) throw new ApiError('bad-request', reasonOf(parsed.error, call))
  const method = handlers[call] as (...args: unknown[]) => Promise<unknown>
  return await method(...parsed.data)
}

function isMethod(call: string): call is keyof NotesApi {
  return handled.has(call) && Object.hasOwn(argumentsOf, call)
}

function reasonOf(error: z.ZodError, call: string): string {
  const sentence = error.issues.find((issue) => issue.message.endsWith('.'))?.message
  return sentence ?? texts().host.wrongArguments(call)
}

function crossing(error: unknown): Pick<ApiError, 'code' | 'message'> {
  if (error instanceof ApiError) return { code: error.code, message: error.message }
  return {
    code: 'internal',
    message: texts().host.ours,
  }
}
