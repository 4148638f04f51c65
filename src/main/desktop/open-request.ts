import { basename, dirname, resolve, sep } from 'node:path'

/** What Carryover is asked to open, by the command line, the file manager, a drop or another start of it. */
export type OpenRequest = {
  /** Absolute. */
  readonly folder: string
  /** A note of the folder to show; null for the one that was open there last. */
  readonly note: string | null
}

/** The path that the command line names, absolute; undefined where it names none. */
export function pathArgument(
  argv: readonly string[],
  { isPackaged, from }: { readonly isPackaged: boolean; readonly from: string },
): string | undefined {
  const named = argv.slice(isPackaged ? 1 : 2).find((argument) => !argument.startsWith('-'))
  return named === undefined ? undefined : resolve(from, named)
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
