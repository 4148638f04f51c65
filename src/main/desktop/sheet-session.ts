import { type Session, session } from 'electron'
import { sealSession } from './fences.ts'

let sealed: Promise<Session> | undefined

/**
 * The session of all that is printed, in memory and apart from the windows'. Rejects where it can't be sealed, and tries
 * again the next time.
 */
export function sheetSession(): Promise<Session> {
  sealed ??= sealedSession().catch((error: unknown) => {
    sealed = undefined
    throw error
  })
  return sealed
}

async function sealedSession(): Promise<Session> {
  const own = session.fromPartition('sheets')
  await sealSession(own)
  return own
}
