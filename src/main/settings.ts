import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { emptyMemory, type FolderMemory, type Settings, type WeekUndo } from '../api/contract.ts'
import * as shapes from '../api/shapes.ts'
import { createFile, replaceFile } from './folder/atomic-write.ts'
import { realDisk } from './folder/disk.ts'
import { errorCode } from './folder/disk-errors.ts'
import { takeTurns } from './folder/turns.ts'

export const defaultSettings: Settings = {
  theme: 'system',
  sidebarWidth: 236,
  panelWidth: 348,
  skipsPreview: false,
  marksCarried: false,
  lastFolder: null,
}

/** What the app keeps for itself, apart from the notes. */
export type AppData = {
  loadSettings(): Promise<Settings>
  /** Changes some settings and keeps the others. */
  saveSettings(some: Partial<Settings>): Promise<void>
  /** What the user told of the folder at this real path. */
  loadMemory(root: string): Promise<FolderMemory>
  saveMemory(root: string, memory: FolderMemory): Promise<void>
  /** What takes back the new week that was made last in the folder at this real path; null where nothing does. */
  loadWeekUndo(root: string): Promise<WeekUndo | null>
  saveWeekUndo(root: string, undo: WeekUndo | null): Promise<void>
  /** Where the window was; undefined where that is not known. */
  loadBounds(): Promise<WindowBounds | undefined>
  saveBounds(bounds: WindowBounds): Promise<void>
}

const bounds = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
})

export type WindowBounds = z.infer<typeof bounds>

/**
 * Settings and memories in the folder, which is made when something is saved. Values that are not what they should be
 * are left out, and `report` gets a sentence that names them; the other values count.
 */
export function openAppData(folder: string, report: (sentence: string) => void): AppData {
  const inTurn = takeTurns()
  const settingsFile = join(folder, 'settings.json')
  const boundsFile = join(folder, 'window.json')
  const memoryFile = (root: string) => join(folder, 'folders', `${keyOf(root)}.json`)
  const undoFile = (root: string) => join(folder, 'folders', `${keyOf(root)}.week.json`)

  const loadSettings = async (): Promise<Settings> => ({
    ...defaultSettings,
    ...goodParts(await loadJson(settingsFile, report), shapes.settings, { settingsFile, report }),
  })

  return {
    loadSettings: () => inTurn(settingsFile, loadSettings),
    saveSettings: (some) =>
      inTurn(settingsFile, async () => {
        await saveJson(settingsFile, { ...(await loadSettings()), ...some })
      }),
    loadMemory: (root) =>
      inTurn(root, async () => ({
        ...emptyMemory,
        ...goodParts(await loadJson(memoryFile(root), report), shapes.folderMemory, {
          settingsFile: memoryFile(root),
          report,
        }),
      })),
    saveMemory: (root, memory) =>
      inTurn(root, () => saveJson(memoryFile(root), { folder: root, ...memory })),
    loadWeekUndo: (root) =>
      inTurn(undoFile(root), async () => {
        const kept = await loadJson(undoFile(root), report)
        return shapes.weekUndo.nullable().safeParse(kept).data ?? null
      }),
    saveWeekUndo: (root, undo) => inTurn(undoFile(root), () => saveJson(undoFile(root), undo)),
    loadBounds: async () => bounds.safeParse(await loadJson(boundsFile, report)).data,
    saveBounds: (bounds) => inTurn(boundsFile, () => saveJson(boundsFile, bounds)),
  }
}

/** The parts of the value that have the right shape. */
function goodParts<S extends z.ZodRawShape>(
  value: unknown,
  shape: z.ZodObject<S>,
  { settingsFile, report }: { settingsFile: string; report: (sentence: string) => void },
): Partial<z.infer<z.ZodObject<S>>> {
  if (typeof value !== 'object' || value === null) return {}
  const good: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(shape.shape)) {
    if (!Object.hasOwn(value, key)) continue
    const parsed = (part as z.ZodType).safeParse((value as Record<string, unknown>)[key])
    if (parsed.success) good[key] = parsed.data
    else report(`The setting “${key}” in ${settingsFile} is not understood and was left out.`)
  }
  return good as Partial<z.infer<z.ZodObject<S>>>
}

async function loadJson(file: string, report: (sentence: string) => void): Promise<unknown> {
  try {
    const handle = await realDisk.open(file, 'read')
    try {
      return JSON.parse((await handle.read()).toString('utf8'))
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    report(`${file} can’t be read, so what it says was left out.`)
    return undefined
  }
}

async function saveJson(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
  if (await createFile(realDisk, file, bytes)) return
  await replaceFile(realDisk, file, { bytes })
}

function keyOf(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 32)
}
