import { basename, dirname, isAbsolute, resolve, sep } from 'node:path'

/** What Carryover is asked to open, by the command line, the file manager, a drop or another start of it. */
export type OpenRequest = {
  /** Absolute. */
  readonly folder: string
  /** A note of the folder to show; null for the one that was open there last. */
  readonly note: string | null
}

/** What a start of the program is asked for. It crosses to the one that runs already. */
export type Asked = {
  /** Absolute; null where nothing is named. */
  readonly path: string | null
  readonly isSample: boolean
}

/** What the command line asks for, told from the folder `from`. Switches may stand anywhere. */
export function askedBy(
  argv: readonly string[],
  { isPackaged, from }: { readonly isPackaged: boolean; readonly from: string },
): Asked {
  const named = argv.slice(1).filter((argument) => !argument.startsWith('-'))
  // What is not packaged is named itself, to Electron.
  const path = named[isPackaged ? 0 : 1]
  return {
    path: path === undefined ? null : resolve(from, path),
    isSample: argv.includes('--samples'),
  }
}

/** What another start told that it is asked for; nothing where it is of a version that tells something else. */
export function askedElsewhere(told: unknown): Asked {
  const { path, isSample }: Partial<Record<keyof Asked, unknown>> =
    typeof told === 'object' && told !== null ? told : {}
  const isPath = typeof path === 'string' && isAbsolute(path)
  return { path: isPath ? path : null, isSample: isSample === true }
}

/** What to open for a path: a folder itself, a note in the folder that it stands in. */
export function requestFor(path: string, kind: 'folder' | 'note'): OpenRequest {
  return kind === 'folder'
    ? { folder: path, note: null }
    : { folder: dirname(path), note: basename(path) }
}

/**
 * Which of the open folders shows what is asked for: the folder itself, for a note also the nearest folder above it;
 * undefined where a new window does.
 */
export function windowFor(
  { folder, note }: OpenRequest,
  openFolders: readonly string[],
): string | undefined {
  const able = openFolders.filter(
    (open) => open === folder || (note !== null && isIn(open, folder)),
  )
  return able.sort((a, b) => b.length - a.length)[0]
}

/** The note's path in the window's folder, with `/`. */
export function noteIn(openFolder: string, { folder, note }: OpenRequest): string | null {
  if (note === null) return null
  const between = folder.slice(openFolder.length).split(/[\\/]/).filter(Boolean)
  return [...between, note].join('/')
}

function isIn(outer: string, folder: string): boolean {
  return folder.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}
