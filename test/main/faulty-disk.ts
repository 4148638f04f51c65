import { type Disk, type DiskFile, realDisk } from '../../src/main/folder/disk.ts'

export type Call = keyof Disk | keyof DiskFile

/** What happens at a file call: it fails with this error, or (for `write`) takes only some of the bytes. */
export type Fault = { readonly error: string } | { readonly shortBy: number } | undefined

/** The real disk, with a look at every call before it is made. Calls count from 0. */
export function watchedDisk(decide: (call: Call, count: number) => Fault): Disk {
  let count = 0
  const before = (call: Call): number | undefined => {
    const fault = decide(call, count++)
    if (fault && 'error' in fault) {
      throw Object.assign(new Error(`${fault.error} by the test`), { code: fault.error })
    }
    return fault?.shortBy
  }
  const watched = <T extends object>(target: T, wrap: (value: unknown) => unknown): T =>
    Object.fromEntries(
      Object.entries(target).map(([name, method]: [string, (...args: unknown[]) => unknown]) => [
        name,
        async (...args: unknown[]) => {
          // A file whose closing fails is closed all the same.
          if (name === 'close') await method()
          const shortBy = before(name as Call)
          if (name === 'close') return undefined
          if (shortBy !== undefined && args[0] instanceof Uint8Array) {
            args[0] = args[0].subarray(0, Math.max(1, args[0].length - shortBy))
          }
          return wrap(await method(...args))
        },
      ]),
    ) as T
  const isFile = (value: unknown): value is DiskFile =>
    typeof value === 'object' && value !== null && 'truncate' in value
  return watched(realDisk, (value) => (isFile(value) ? watched(value, (v) => v) : value))
}

/** The real disk where one call fails: the one of that count, or every one from there on. */
export function failingDisk(at: number, error: string, { always = false } = {}): Disk {
  return watchedDisk((_, count) => (count === at || (always && count > at) ? { error } : undefined))
}
