/**
 * What the work gives; null as soon as the signal says stop, whether or not the work ends by itself then. What it still
 * gives or fails with after that is nobody's.
 */
export async function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  // A failure after the stop is heard here, and by nobody else.
  work.catch(() => undefined)
  if (signal.aborted) return null
  let stop: () => void = () => undefined
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null)
  })
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([stopped, work])
  } catch (error) {
    if (signal.aborted) return null
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
