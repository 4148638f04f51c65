import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ApiError } from '../api/errors.ts'
import type { NotePath } from '../api/notes.ts'
import type { Settings } from '../api/settings.ts'
import { languagesOf, pickLanguage, setLanguage, texts } from '../language/language.ts'
import { linksForReport } from '../notes/series/carry.ts'
import type { FileWeek, SectionWeek } from '../notes/week/week-ask.ts'
import { dataFolder } from './data-folder.ts'
import { diskError, errorCode } from './folder/disk-errors.ts'
import type { Finding } from './folder/finding-thread.ts'
import type { ListFolder } from './folder/listing.ts'
import { decodeNote } from './folder/note-file.ts'
import { holdReading } from './folder/reading-hold.ts'
import type { ReadingPool } from './folder/reading-pool.ts'
import { readTexts, reportItems, writeItems } from './items-report.ts'
import { keepVersion } from './keep-version.ts'
import { type KeepVersion, makeWeek, writeWeek } from './make-week.ts'
import { openAddress } from './open-address.ts'
import { openWorkspace } from './open-workspace.ts'
import { serveFolder } from './serve-folder.ts'
import { openAppData } from './settings.ts'
import { documentsFolder, startFolder } from './start-folder.ts'
import { today } from './today.ts'

export type Cli = {
  /** Where the program is. */
  readonly program: string
  out(line: string): void
  err(line: string): void
  /** Resolves when the person wants the host to end. */
  readonly stopped: Promise<void>
  /** Threads that read the notes of a folder; without them they are read on this one. */
  reading?(): ReadingPool
  /** Looks at all files of a folder; without it that is done on this thread. */
  readonly list?: ListFolder
  /** A thread that looks through the notes; without it that is done on this one. */
  finding?(): Finding
}

class UsageError extends Error {}

/** Runs the command; gives its exit code: 0 done, 1 failed, 2 not understood. What went wrong is said in a sentence. */
export async function runCli(args: readonly string[], cli: Cli): Promise<number> {
  try {
    return await run(args, cli)
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      cli.err(`${error.message}\n\n${texts().cli.help}`)
      return 2
    }
    if (error instanceof ApiError) {
      cli.err(error.message)
      return 1
    }
    cli.err(sentenceOf(error))
    return 1
  }
}

/** What to say of a mistake of our own. No stack reaches a person who has not asked for it. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && process.env['CARRYOVER_DEBUG']) return String(error.stack)
  const reason = error instanceof Error ? error.message : String(error)
  return texts().cli.ours(reason)
}

async function run([command, ...rest]: readonly string[], cli: Cli): Promise<number> {
  switch (command) {
    case 'serve':
      return await serve(rest, cli)
    case 'items':
      return await items(rest, cli)
    case 'week':
      return await week(rest, cli)
    case '--help':
    case '-h':
    case 'help':
      cli.out(texts().cli.help)
      return 0
    case '--version':
    case '-v':
      cli.out(await versionOf(cli.program))
      return 0
    case undefined:
      throw new UsageError(texts().cli.sayWhat)
    default:
      throw new UsageError(texts().cli.noCommand(command))
  }
}

async function serve(args: readonly string[], cli: Cli): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      samples: { type: 'boolean' },
      ...helpOption,
    },
  })
  if (values.help) return saysHelp(cli)
  if (positionals.length > 1) throw new UsageError(texts().cli.oneFolder)
  const port = portOf(values.port)
  const data = openAppData(dataFolder(), cli.err)
  const speak = ({ language }: Settings) => speakAs(language)
  await speak((await data.settings.load()).settings)
  data.settings.onChange((settings) => void speak(settings))
  const { path, note, remark, isFirstRun } = await startFolder({
    named: positionals[0],
    lastFolder: (await data.recentFolders())[0] ?? null,
    documents: await documentsFolder(),
    program: cli.program,
    isSample: values.samples === true,
  })
  const report = (error: unknown) => cli.err(sentenceOf(error))
  const workspace = await openWorkspace(path, {
    data,
    program: cli.program,
    report,
    hold: holdReading(),
    ...(cli.reading ? { reading: cli.reading() } : {}),
    ...(cli.list ? { list: cli.list } : {}),
    ...(cli.finding ? { finding: cli.finding() } : {}),
  })
  if (note !== null) {
    const { root } = workspace.folder
    const place = (await data.loadPlace(root)) ?? { notes: [] }
    await data.savePlace(root, { ...place, note: note as NotePath, line: 1 })
  }
  const host = await serveFolder(workspace, {
    port,
    program: cli.program,
    appVersion: await versionOf(cli.program),
    isFirstRun,
    report,
  })
  if (remark !== null) cli.out(remark)
  cli.out(texts().cli.hasOpen(workspace.folder.root))
  cli.out(host.address)
  if (!values['no-open']) openAddress(host.addressForOnce())
  await cli.stopped
  await host.close()
  return 0
}

/** The host's sentences are in the language of its windows. */
async function speakAs(chosen: Settings['language']): Promise<void> {
  const system = languagesOf(process.env)
  await setLanguage(chosen === 'system' ? pickLanguage(system) : chosen, system)
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65535) {
    throw new UsageError(texts().cli.noPort(given))
  }
  return port
}

async function items(args: readonly string[], cli: Cli): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, why: { type: 'boolean' }, ...helpOption },
  })
  if (values.help) return saysHelp(cli)
  if (positionals.length === 0) throw new UsageError(texts().cli.nameFiles)
  const loaded = await Promise.all(positionals.map(loadText))
  const read = readTexts(loaded)
  if (values.json) cli.out(JSON.stringify(reportItems(read, linksForReport), null, 2))
  else cli.out(writeItems(read, values.why === true))
  return 0
}

async function loadText(path: string): Promise<{ path: string; text: string }> {
  try {
    const decoded = decodeNote(await readFile(path))
    if (decoded.kind === 'unreadable')
      throw new ApiError('unreadable', `${path}: ${decoded.reason}`)
    return { path, text: decoded.text }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ApiError('not-found', texts().cli.noFile(path))
    throw diskError(error, path)
  }
}

async function week(args: readonly string[], cli: Cli): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, write: { type: 'boolean' }, ...helpOption },
  })
  if (values.help) return saysHelp(cli)
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new UsageError(texts().cli.nameOneFile)
  const data = openAppData(dataFolder(), cli.err)
  const report = (error: unknown) => cli.err(sentenceOf(error))
  const keep: KeepVersion = (note, version) => keepVersion({ data, report }, note, version)
  const made = await makeWeek(file, {
    today: today(),
    date: dateOf(values.date),
    memoryOf: data.loadMemory,
    keep,
  })
  const { week } = made
  switch (week.kind) {
    case 'refused':
      cli.err(texts().carry.refused[week.why](week))
      return 1
    case 'already':
      cli.err(texts().cli.weekThere(week.path, week.date, week.line))
      return 0
    case 'file':
    case 'section':
      if (values.write) {
        cli.out(texts().cli.wrote(week.date, await writeWeek(made, keep)))
      } else cli.out(textOfWeek(week).replace(/\n$/, ''))
      cli.err(texts().cli.carried(week.carried.length))
      return 0
    default:
      return week satisfies never
  }
}

function textOfWeek(week: FileWeek | SectionWeek): string {
  return week.kind === 'file' ? week.text : week.edits.map(({ insert }) => insert).join('')
}

function dateOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const date = new Date(`${given}T00:00:00Z`)
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime())
  if (!isDate || date.toISOString().slice(0, 10) !== given) {
    throw new UsageError(texts().cli.noDate(given))
  }
  return given
}

const helpOption = { help: { type: 'boolean', short: 'h' } } as const

function saysHelp(cli: Cli): number {
  cli.out(texts().cli.help)
  return 0
}

function isParseError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}

/** The program's version, as its package says. */
export async function versionOf(program: string): Promise<string> {
  const value: unknown = JSON.parse(await readFile(join(program, 'package.json'), 'utf8'))
  const isPackage = typeof value === 'object' && value !== null && 'version' in value
  return isPackage ? String(value.version) : 'unknown'
}
