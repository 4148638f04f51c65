import type { DiskFile } from './disk.ts'

/** Writes all the bytes, from that place of the file on. */
export async function writeAll(handle: DiskFile, bytes: Uint8Array, place = 0): Promise<void> {
  let at = 0
  while (at < bytes.length) {
    const written = await handle.write(bytes.subarray(at), place + at)
    if (written <= 0) throw Object.assign(new Error('The disk took no bytes.'), { code: 'EIO' })
    at += written
  }
}

/** Does the job and closes the file, also where the job fails; then the job's error counts. */
export async function closing<T>(handle: DiskFile, job: () => Promise<T>): Promise<T> {
  let result: T
  try {
    result = await job()
  } catch (error) {
    await handle.close().catch(() => undefined)
    throw error
  }
  await handle.close()
  return result
}
