/** Does jobs with the same key one after the other, in the order in which they came; others at the same time. */
type Turns = <T>(key: string, job: () => Promise<T>) => Promise<T>

export function takeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (key, job) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(job, job)
    const done = turn.then(
      () => forget(),
      () => forget(),
    )
    const forget = () => {
      if (last.get(key) === done) last.delete(key)
    }
    last.set(key, done)
    return turn
  }
}

/** Does jobs one after the other, in the order in which they came. */
export type OneAtATime = <T>(job: () => Promise<T>) => Promise<T>

export function oneAtATime(): OneAtATime {
  const inTurn = takeTurns()
  return (job) => inTurn('', job)
}
