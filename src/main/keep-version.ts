import { relative } from 'node:path'
import type { NotePath } from '../api/notes.ts'
import type { SnapshotReason } from '../api/snapshots.ts'
import type { AppData } from './app-data.ts'
import { Snapshots } from './snapshots/snapshots.ts'

/**
 * Keeps the note's bytes among the versions of each folder that was open in the window and has the note; where none has,
 * among those of the folder it stands in. Never rejects.
 */
export async function keepVersion(
  { data, report }: { data: AppData; report: (error: unknown) => void },
  { root, path }: { root: string; path: string },
  { bytes, why }: { bytes: Uint8Array; why: SnapshotReason },
): Promise<void> {
  const file = `${slashed(root)}/${path}`
  const around = (await data.recentFolders()).filter((one) => file.startsWith(`${slashed(one)}/`))
  for (const folder of around.length > 0 ? around : [root]) {
    const snapshots = new Snapshots({ place: data.placeFor('snapshots', folder), report })
    const below = slashed(relative(folder, root))
    await snapshots.keep((below === '' ? path : `${below}/${path}`) as NotePath, bytes, why)
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/').replace(/\/$/, '')
}
