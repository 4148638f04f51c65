import { relative, sep } from 'node:path'

/** Stops watching. */
export type Unwatch = () => Promise<void>

/**
 * Tells of paths below the folder (relative, with `/`) that may have changed. That is a hint and no more: events come
 * late, doubled or not at all. `onTrouble` is told when they stop coming. Rejects where the folder can't be watched.
 */
export async function watchFolder(
  root: string,
  onHints: (paths: readonly string[]) => void,
  onTrouble: (error: Error) => void,
): Promise<Unwatch> {
  // The watcher is native: where it was not built for the system, everything else still works.
  const { subscribe } = await import('@parcel/watcher')
  const subscription = await subscribe(
    root,
    (error, events) => {
      if (error) onTrouble(error)
      else onHints(events.map(({ path }) => relative(root, path).split(sep).join('/')))
    },
    { ignore: ['**/node_modules/**', '**/.git/**', '**/.carryover-*'] },
  )
  return () => subscription.unsubscribe()
}
