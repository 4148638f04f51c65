import { z } from 'zod'
import type { NotesApi } from './contract.ts'
import type { StreamId } from './journal-entries.ts'
import { menuNames } from './menu.ts'
import { largestNote } from './note-sizes.ts'
import type { NotePath, Version } from './notes.ts'
import { mostClashes, mostPlaces } from './places.ts'
import { type Setting, type Settings, settingsTable } from './settings.ts'

// What the host accepts as arguments. The page never imports this file: it would pull zod in.

const path = z
  .string()
  .min(1)
  .max(4096)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), {
    error: 'A path with characters that no file name can have.',
  })
const notePath = path as unknown as z.ZodType<NotePath>
const version = z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<Version>

const text = z
  .string()
  .max(largestNote, { error: 'The text is over 20 MB, which is more than a note may have.' })
  .refine((value) => value.isWellFormed(), {
    error:
      'The text has half of a character in it (a lone surrogate), which no file can hold. Remove it.',
  })
  .refine((value) => !value.includes('\0'), {
    error: 'The text has a NUL character in it, which would make the note unreadable. Remove it.',
  })
  .refine((value) => !value.includes('\r'), { error: 'Line ends cross as LF only.' })

const sittingName = z.string().regex(/^[0-9a-f]{32}$/)
const stream = sittingName as unknown as z.ZodType<StreamId>
const typedOffset = z.int().min(0).max(largestNote)
const typedEdit = z.strictObject({
  from: typedOffset,
  to: typedOffset,
  insert: z.string().max(largestNote),
})
const count = z.int().min(0)
// What was typed is written down as it is, also what no file could hold.
const journalEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('begin'),
    stream,
    sitting: sittingName,
    path: notePath,
    base: version,
    text: z.string().max(largestNote).nullable(),
  }),
  z.strictObject({
    kind: z.literal('typed'),
    stream,
    count,
    edits: z.array(typedEdit).max(100_000),
  }),
  z.strictObject({ kind: z.literal('saved'), stream, count, version }),
  z.strictObject({ kind: z.literal('renamed'), stream, path: notePath }),
  z.strictObject({ kind: z.literal('end'), stream }),
])
const recoveryId = z.string().regex(/^[0-9a-f]{32}-[0-9a-f]{32}$/)

const word = z.string().max(5000)

const textEdit = z
  .strictObject({ from: z.int().nonnegative(), to: z.int().nonnegative(), insert: text })
  .refine(({ from, to }) => from <= to)

/** A value for each of some words. What JSON could smuggle in as a prototype is refused. */
function byWord<V extends z.ZodType>(value: V) {
  return z
    .custom((given) => typeof given === 'object' && !Object.hasOwn(given ?? {}, '__proto__'))
    .pipe(z.record(word, value).refine((record) => Object.keys(record).length <= 10_000))
}

const name = z.string().max(4096)

export const folderMemory = z.strictObject({
  aliases: byWord(z.string().max(200)),
  judgements: byWord(z.enum(['confirmed', 'rejected'])),
  labels: byWord(z.enum(['planned', 'reported', 'backlog'])),
  links: byWord(z.enum(['same', 'other'])),
  series: z.strictObject({ notes: byWord(name), joined: byWord(name) }),
  weekChoices: byWord(z.enum(['carry', 'done', 'drop', 'park'])),
  kept: byWord(z.literal('kept')),
  repository: z.string().max(500),
})

const offset = z.int().min(0)

export const weekUndo = z.strictObject({
  date: z.string().max(40),
  show: notePath,
  files: z
    .array(
      z.strictObject({
        path: notePath,
        version,
        back: z
          .array(z.strictObject({ from: offset, to: offset, insert: text }))
          .max(10_000)
          .nullable(),
        before: version.nullable(),
      }),
    )
    .max(10),
})

/** What the value of a setting has to be. */
export function shapeOf(setting: Setting): z.ZodType {
  switch (setting.kind) {
    case 'choice':
      return z.enum([...setting.values])
    case 'amount':
      return z.number().min(setting.least).max(setting.most)
    case 'switch':
      return z.boolean()
    case 'words':
      return byWord(word)
  }
}

const someSettings = z.strictObject(
  Object.fromEntries(
    Object.entries(settingsTable).map(([key, setting]) => [key, shapeOf(setting).optional()]),
  ),
) as unknown as z.ZodType<Partial<Settings>>

const line = z.int().min(1).max(10_000_000)

const keptClash = z.strictObject({
  mine: z.string().max(mostClashes.length),
  theirs: z.string().max(mostClashes.length),
})

export const folderPlace = z.strictObject({
  note: notePath.nullable(),
  line,
  notes: z
    .array(
      z.strictObject({
        path: notePath,
        line,
        // Not kept by earlier versions.
        column: line.default(1),
        top: line,
        folds: z.array(line).max(10_000),
        length: z.int().nonnegative(),
        clashes: z.array(keptClash).max(mostClashes.passages).default([]),
      }),
    )
    .max(mostPlaces)
    .default([]),
})

const menuAction = z.strictObject({
  id: z.string().max(60),
  menu: z.enum(menuNames),
  label: z.string().max(200),
  keys: z.string().max(60).nullable(),
  isEnabled: z.boolean(),
  isOn: z.boolean().nullable(),
})

export type Arguments<M extends keyof NotesApi> = Parameters<NotesApi[M]>

/** The arguments of each method. */
export const argumentsOf: { readonly [M in keyof NotesApi]: z.ZodType<Arguments<M>> } = {
  hello: z.tuple([]),
  listNotes: z.tuple([]),
  openNote: z.tuple([notePath]),
  saveNote: z.tuple([notePath, text, version]),
  saveEdits: z.tuple([notePath, z.array(textEdit).max(10_000), version]),
  createNote: z.tuple([path, text]),
  renameNote: z.tuple([notePath, path]),
  followRename: z.tuple([notePath, notePath]),
  editNote: z.tuple([notePath, z.array(textEdit).max(10_000), version]),
  deleteNote: z.tuple([notePath, version.nullable()]),
  putNoteBack: z.tuple([notePath, version]),
  readSeries: z.tuple([notePath]),
  findNotes: z.tuple([z.string().max(2000), z.int().nonnegative()]),
  listOpenWork: z.tuple([z.int().nonnegative()]),
  listTemplates: z.tuple([z.enum(['en', 'de'])]),
  readKnowledge: z.tuple([]),
  loadMemory: z.tuple([]),
  saveMemory: z.tuple([folderMemory, folderMemory]),
  loadWeekUndo: z.tuple([]),
  saveWeekUndo: z.tuple([weekUndo.nullable()]),
  loadPlace: z.tuple([]),
  savePlace: z.tuple([folderPlace]),
  loadSettings: z.tuple([]),
  saveSettings: z.tuple([someSettings]),
  rescan: z.tuple([]),
  revealNote: z.tuple([notePath]),
  chooseFolder: z.tuple([]),
  openSamples: z.tuple([]),
  readOn: z.tuple([z.boolean()]),
  pageShown: z.tuple([]),
  exportPage: z.tuple([
    z.strictObject({
      name: z.string().min(1).max(200),
      kind: z.enum(['html', 'pdf']),
      html: z.string().max(2 * largestNote),
    }),
  ]),
  stopExport: z.tuple([]),
  openLink: z.tuple([z.string().max(8192)]),
  showMenu: z.tuple([z.array(menuAction).max(500)]),
  journal: z.tuple([journalEntry]),
  joinJournal: z.tuple([sittingName]),
  openRecovery: z.tuple([recoveryId]),
  dropRecovery: z.tuple([recoveryId]),
  listSnapshots: z.tuple([notePath]),
  openSnapshot: z.tuple([notePath, z.string().max(100)]),
  keepSnapshot: z.tuple([
    notePath,
    z.enum(['week', 'choice', 'restore']),
    z.string().max(largestNote).nullable(),
  ]),
  flushed: z.tuple([z.array(notePath).max(1000)]),
}
