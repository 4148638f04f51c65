import { uptime } from 'node:os'

/**
 * Whether another process that runs now wrote the file, last at that time (in milliseconds since 1970). Numbers of
 * processes are used again: what is older than the start of the machine was written by a process that has ended.
 */
export function isAlive(id: number, changedMs: number): boolean {
  if (id === process.pid || changedMs < Date.now() - uptime() * 1000) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
