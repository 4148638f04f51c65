import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { ApiError } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'
import { linksForReport } from '../../notes/series/carry.ts'
import { diskError, errorCode } from '../folder/disk-errors.ts'
import { decodeNote } from '../folder/note-file.ts'
import { readTexts, reportItems, writeItems } from '../items-report.ts'
import { type Cli, helpOption, saysHelp, UsageError } from './command.ts'

/** `carryover items`: says what is found in the files. */
export async function items(args: readonly string[], cli: Cli): Promise<number> {
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
      throw new ApiError('unreadable', `${path}: ${texts().safety.notRead.noText}`)
    return { path, text: decoded.text }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new ApiError('not-found', texts().cli.noFile(path))
    throw diskError(error, path)
  }
}
