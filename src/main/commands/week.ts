import { parseArgs } from 'node:util'
import { texts } from '../../language/language.ts'
import type { FileWeek, SectionWeek } from '../../notes/week/week-ask.ts'
import { openAppData } from '../app-data.ts'
import { dataFolder } from '../data-folder.ts'
import { today } from '../folder/today.ts'
import { keepVersion } from '../keep-version.ts'
import { type KeepVersion, makeWeekOfFile, writeWeek } from '../make-week.ts'
import { type Cli, helpOption, saysHelp, sentenceOf, UsageError } from './command.ts'

/** `carryover week`: prints the new week of the file's series, or writes it. */
export async function week(args: readonly string[], cli: Cli): Promise<number> {
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
  const made = await makeWeekOfFile(file, {
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
      cli.err(
        week.date === ''
          ? texts().cli.unchangedThere(week.path, week.line)
          : texts().cli.weekThere(week.path, week.date, week.line),
      )
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
