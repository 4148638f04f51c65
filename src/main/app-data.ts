import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { emptyMemory, type FolderMemory, type WeekUndo } from '../api/folder-memory.ts'
import type { FolderPlace } from '../api/places.ts'
import { folderMemory, folderPlace, weekUndo } from '../api/shapes.ts'
import { texts } from '../language/language.ts'
import { diskError } from './folder/disk-errors.ts'
import { isAlive } from './folder/is-alive.ts'
import { takeTurns } from './folder/turns.ts'
import { loadJson, putAside, saveJson } from './json-file.ts'
import { openSettingsFile, type SettingsFile } from './settings-file.ts'

/** What the app keeps for itself, apart from the notes. */
export type AppData = {
  readonly settings: SettingsFile
  /** The folders that were open, the last one first; at most ten. */
  recentFolders(): Promise<readonly string[]>
  /** The folder was opened now. */
  openedFolder(root: string): Promise<void>
  forgetFolders(): Promise<void>
  /** The folders that had a window when the program ended last. */
  openFolders(): Promise<readonly string[]>
  saveOpenFolders(roots: readonly string[]): Promise<void>
  /** What the user told of the folder at this real path. Rejects with ApiError where the disk is in the way. */
  loadMemory(root: string): Promise<FolderMemory>
  /**
   * False, and nothing is saved, where what is kept is no longer `before`. What can't be understood of the file is put aside
   * first, whole; a file that can't be read now is left alone.
   */
  saveMemory(root: string, memory: FolderMemory, before: FolderMemory): Promise<boolean>
  /** What takes back the new week that was made last in the folder at this real path; null where nothing does. */
  loadWeekUndo(root: string): Promise<WeekUndo | null>
  saveWeekUndo(root: string, undo: WeekUndo | null): Promise<void>
  /** Tells what was saved of the folder at this real path; gives what stops it. */
  onWeekUndo(root: string, listener: (undo: WeekUndo | null) => void): () => void
  /** Where one was in the folder at this real path; null where that is not known. */
  loadPlace(root: string): Promise<FolderPlace | null>
  savePlace(root: string, place: FolderPlace): Promise<void>
  /** How the folder at this real path was served last; null where that is not known. */
  loadServing(root: string): Promise<Serving | null>
  /** This process serves the folder on that port from now on. */
  saveServing(root: string, port: number): Promise<void>
  /** This process serves the folder no more. */
  endServing(root: string): Promise<void>
  /** The next page on the folder at this real path begins with the note, at its first line; with none for null. */
  beginWith(root: string, note: string | null): Promise<void>
  /** Where the folder's window was, else where the last one was; undefined where neither is known. */
  loadBounds(root: string): Promise<WindowBounds | undefined>
  saveBounds(root: string, bounds: WindowBounds): Promise<void>
  /** Where the app keeps something of its own for the folder at this real path, absolute. It may not be there yet. */
  placeFor(what: 'journal' | 'snapshots' | 'index', root: string): string
}

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  isMaximized: z.boolean().default(false),
  isFullScreen: z.boolean().default(false),
})

type WindowBounds = z.infer<typeof bounds>

/** `isRunning`: another process serves it there still. */
type Serving = { readonly port: number; readonly isRunning: boolean }

const serving = z.strictObject({
  port: z.int().min(1).max(65535),
  process: z.int().positive().nullable(),
})

const mostFolders = 10
const folders = z.array(z.string().min(1).max(4096))

/**
 * Settings and memories in the folder, which is made when something is saved. Values that are not what they should be
 * are left out, and `report` gets a sentence that names them; the other values count.
 */
export function openAppData(folder: string, report: (sentence: string) => void): AppData {
  const inTurn = takeTurns()
  const undoListeners = new Set<{ root: string; listener: (undo: WeekUndo | null) => void }>()
  const boundsFile = (name: string) => join(folder, 'windows', `${name}.json`)
  const placeFile = (root: string) => join(folder, 'places', `${keyOf(root)}.json`)
  const boundsIn = async (name: string) => bounds.safeParse(await contentOf(boundsFile(name))).data
  const foldersFile = join(folder, 'recent-folders.json')
  const openFile = join(folder, 'open-folders.json')
  const memoryFile = (root: string) => join(folder, 'folders', `${keyOf(root)}.json`)
  const servingFile = (root: string) => join(folder, 'serving', `${keyOf(root)}.json`)
  const undoFile = (root: string) => join(folder, 'folders', `${keyOf(root)}.week.json`)

  const placeOf = async (root: string) =>
    folderPlace.safeParse(await contentOf(placeFile(root))).data ?? null
  const contentOf = async (file: string): Promise<unknown> => {
    const found = await loadJson(file)
    if (found.kind === 'unreadable') report(texts().settings.problems.noJson(file))
    return found.kind === 'value' ? found.value : undefined
  }
  const servingOf = async (root: string) =>
    serving.safeParse(await contentOf(servingFile(root))).data ?? null
  const recentFolders = async () => folders.safeParse(await contentOf(foldersFile)).data ?? []

  return {
    settings: openSettingsFile(join(folder, 'settings.json')),
    recentFolders: () => inTurn(foldersFile, recentFolders),
    openedFolder: (root) =>
      inTurn(foldersFile, async () => {
        const others = (await recentFolders()).filter((other) => other !== root)
        await saveJson(foldersFile, [root, ...others].slice(0, mostFolders))
      }),
    forgetFolders: () => inTurn(foldersFile, () => saveJson(foldersFile, [])),
    openFolders: () =>
      inTurn(openFile, async () => folders.safeParse(await contentOf(openFile)).data ?? []),
    saveOpenFolders: (roots) => inTurn(openFile, () => saveJson(openFile, roots)),
    loadMemory: (root) =>
      inTurn(root, async () => {
        const file = memoryFile(root)
        const { memory, problems } = await memoryIn(file)
        for (const problem of problems) report(problem)
        return memory
      }),
    saveMemory: (root, memory, before) =>
      inTurn(root, async () => {
        const file = memoryFile(root)
        const kept = await memoryIn(file)
        if (!isDeepStrictEqual(kept.memory, before)) return false
        if (kept.problems.length > 0) await putAside(file)
        await saveJson(file, { folder: root, ...memory })
        return true
      }),
    loadWeekUndo: (root) =>
      inTurn(undoFile(root), async () => {
        const kept = await contentOf(undoFile(root))
        return weekUndo.nullable().safeParse(kept).data ?? null
      }),
    saveWeekUndo: (root, undo) =>
      inTurn(undoFile(root), async () => {
        await saveJson(undoFile(root), undo)
        for (const one of undoListeners) if (one.root === root) one.listener(undo)
      }),
    onWeekUndo: (root, listener) => {
      const one = { root, listener }
      undoListeners.add(one)
      return () => undoListeners.delete(one)
    },
    loadPlace: placeOf,
    savePlace: (root, place) => inTurn(placeFile(root), () => saveJson(placeFile(root), place)),
    loadServing: (root) =>
      inTurn(servingFile(root), async () => {
        const last = await servingOf(root)
        if (!last) return null
        const { mtimeMs } = await stat(servingFile(root))
        const isRunning = last.process !== null && isAlive(last.process, mtimeMs)
        return { port: last.port, isRunning }
      }),
    saveServing: (root, port) =>
      inTurn(servingFile(root), () => saveJson(servingFile(root), { port, process: process.pid })),
    endServing: (root) =>
      inTurn(servingFile(root), async () => {
        const last = await servingOf(root)
        if (last?.process !== process.pid) return
        await saveJson(servingFile(root), { port: last.port, process: null })
      }),
    beginWith: (root, note) =>
      inTurn(placeFile(root), async () => {
        const { notes } = (await placeOf(root)) ?? { notes: [] }
        await saveJson(placeFile(root), { note, line: 1, notes })
      }),
    loadBounds: async (root) => (await boundsIn(keyOf(root))) ?? (await boundsIn('last')),
    saveBounds: (root, bounds) =>
      inTurn('bounds', async () => {
        await saveJson(boundsFile(keyOf(root)), bounds)
        await saveJson(boundsFile('last'), bounds)
      }),
    placeFor: (what, root) => join(folder, what, keyOf(root)),
  }
}

/** What the file remembers, and a sentence for each part that can't be understood. Rejects with ApiError for the disk's errors. */
async function memoryIn(
  file: string,
): Promise<{ readonly memory: FolderMemory; readonly problems: readonly string[] }> {
  const words = texts().settings.problems
  const found = await loadJson(file)
  if (found.kind === 'unreadable' && found.error !== undefined) {
    throw diskError(found.error, basename(file))
  }
  if (found.kind === 'none') return { memory: emptyMemory, problems: [] }
  if (found.kind === 'unreadable' || typeof found.value !== 'object' || found.value === null) {
    return { memory: emptyMemory, problems: [words.noJson(file)] }
  }
  const good: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [key, part] of Object.entries(folderMemory.shape)) {
    if (!Object.hasOwn(found.value, key)) continue
    const parsed = part.safeParse((found.value as Record<string, unknown>)[key])
    if (parsed.success) good[key] = parsed.data
    else problems.push(words.leftOut(key, file))
  }
  return { memory: { ...emptyMemory, ...good }, problems }
}

function keyOf(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 32)
}
