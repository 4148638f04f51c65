import { readdirSync, readFileSync } from 'node:fs'

const tickMs = 20

/** What a timer may be late, and an answer may take, before one speaks of standing. */
export const usualMs = 60

/** Gives, when it is asked, the longest time that this machine, which may have other things to do, let timers stand. */
export function watchStall(): () => number {
  let last = performance.now()
  let late = 0
  const look = () => {
    late = Math.max(late, performance.now() - last - tickMs)
    last = performance.now()
  }
  const timer = setInterval(look, tickMs)
  return () => {
    clearInterval(timer)
    look()
    return Math.max(0, late - usualMs)
  }
}

/**
 * Gives, when it is asked, for how many milliseconds this process and the other stood in line for a processor meanwhile:
 * time that belongs to the machine and not to the program. Only Linux counts it; elsewhere it is 0.
 */
export function watchQueue(other: number): () => number {
  const pids = [process.pid, other]
  const begun = queuedOf(pids)
  const now = new Map(begun)
  const look = () => {
    for (const [thread, ms] of queuedOf(pids)) now.set(thread, ms)
  }
  const timer = setInterval(look, tickMs)
  return () => {
    clearInterval(timer)
    look()
    let queuedMs = 0
    for (const [thread, ms] of now) queuedMs += ms - (begun.get(thread) ?? 0)
    return queuedMs
  }
}

function queuedOf(pids: readonly number[]): Map<string, number> {
  const queued = new Map<string, number>()
  for (const pid of pids) {
    for (const thread of threadsOf(pid)) {
      const [, waitedNs = '0'] = thread.told.split(' ')
      queued.set(thread.name, Number(waitedNs) / 1e6)
    }
  }
  return queued
}

function threadsOf(pid: number): { readonly name: string; readonly told: string }[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((id) => {
      const name = `/proc/${pid}/task/${id}/schedstat`
      return { name, told: readFileSync(name, 'utf8') }
    })
  } catch {
    // The process, or one of its threads, has ended; or this system doesn't tell.
    return []
  }
}
