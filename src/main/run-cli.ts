import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ApiError } from '../api/errors.ts'
import { texts } from '../language/language.ts'
import { linksForReport } from '../notes/carry.ts'
import type { FileWeek, SectionWeek } from '../notes/week-ask.ts'
import { dataFolder } from './data-folder.ts'
import { diskError, errorCode } from './folder/disk-errors.ts'
import type { Finding } from './folder/finding-thread.ts'
import { decodeNote } from './folder/note-file.ts'
import type { ReadingPool } from './folder/reading-pool.ts'
import { readTexts, reportItems, writeItems } from './items-report.ts'
import { makeWeek, writeWeek } from './make-week.ts'
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
  /** A thread that looks through the notes; without it that is done on this one. */
  finding?(): Finding
}

const help = `Usage:
  carryover serve [FOLDER] [--port N] [--no-open]   open a folder of notes in the browser
  carryover items FILE... [--json] [--why]          print the items that the notes have
  carryover week FILE [--date DATE] [--write]       print the next week's note, or write it

  FOLDER   the notes; without it the last ones, the first time some samples
  --port   of 127.0.0.1; without it any that is free
  --no-open   print the address only
  --json   for programs: documents, meetings, items and links
  --why    the rule that found each item
  --date   YYYY-MM-DD; without it the rhythm of the meetings tells
  --write  make the note, or put the week into the note it belongs to

  carryover --help, carryover --version`

class UsageError extends Error {}

/** Runs the command; gives its exit code: 0 done, 1 failed, 2 not understood. What went wrong is said in a sentence. */
export async function runCli(args: readonly string[], cli: Cli): Promise<number> {
  try {
    return await run(args, cli)
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      cli.err(`${error.message}\n\n${help}`)
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
  return `Something went wrong in Carryover itself: ${reason}`
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
      cli.out(help)
      return 0
    case '--version':
    case '-v':
      cli.out(await versionOf(cli.program))
      return 0
    case undefined:
      throw new UsageError('Say what to do.')
    default:
      throw new UsageError(`There is no command “${command}”.`)
  }
}

async function serve(args: readonly string[], cli: Cli): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, ...helpOption },
  })
  if (values.help) return saysHelp(cli)
  if (positionals.length > 1) throw new UsageError('One folder can be served.')
  const port = portOf(values.port)
  const data = openAppData(dataFolder(), cli.err)
  const { path, remark } = await startFolder({
    named: positionals[0],
    lastFolder: (await data.loadSettings()).lastFolder,
    documents: await documentsFolder(),
    program: cli.program,
  })
  const report = (error: unknown) => cli.err(sentenceOf(error))
  const workspace = await openWorkspace(path, {
    data,
    program: cli.program,
    report,
    ...(cli.reading ? { reading: cli.reading() } : {}),
    ...(cli.finding ? { finding: cli.finding() } : {}),
  })
  const host = await serveFolder(workspace, {
    port,
    program: cli.program,
    appVersion: await versionOf(cli.program),
    report,
  })
  if (remark !== null) cli.out(remark)
  cli.out(`Carryover has ${workspace.folder.root} open at`)
  cli.out(host.address)
  if (!values['no-open']) openAddress(host.addressForOnce())
  await cli.stopped
  await host.close()
  return 0
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65535) {
    throw new UsageError(`“${given}” is no port: it is a number up to 65535.`)
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
  if (positionals.length === 0) throw new UsageError('Name the files to read.')
  const texts = await Promise.all(positionals.map(loadText))
  const read = readTexts(texts)
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
    if (errorCode(error) === 'ENOENT') throw new ApiError('not-found', `There is no file ${path}.`)
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
  if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.')
  const made = await makeWeek(file, { today: today(), date: dateOf(values.date) })
  const { week } = made
  switch (week.kind) {
    case 'refused':
      cli.err(texts().carry.refused[week.why](week))
      return 1
    case 'already':
      cli.err(`${week.path} has the week of ${week.date} already, at line ${week.line}.`)
      return 0
    case 'file':
    case 'section':
      if (values.write) cli.out(`Wrote the week of ${week.date} to ${await writeWeek(made)}.`)
      else cli.out(textOfWeek(week).replace(/\n$/, ''))
      cli.err(`${carriedItems(week.carried.length)} carried over.`)
      return 0
    default:
      return week satisfies never
  }
}

function textOfWeek(week: FileWeek | SectionWeek): string {
  return week.kind === 'file' ? week.text : week.edits.map(({ insert }) => insert).join('')
}

function carriedItems(count: number): string {
  return count === 1 ? '1 item' : `${count} items`
}

function dateOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  const date = new Date(`${given}T00:00:00Z`)
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(date.getTime())
  if (!isDate || date.toISOString().slice(0, 10) !== given) {
    throw new UsageError(`“${given}” is no date: write it as 2026-11-23.`)
  }
  return given
}

const helpOption = { help: { type: 'boolean', short: 'h' } } as const

function saysHelp(cli: Cli): number {
  cli.out(help)
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
