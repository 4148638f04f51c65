import { parseArgs } from 'node:util'
import type { Settings } from '../../api/settings.ts'
import { languagesOf, setLanguage, texts } from '../../language/language.ts'
import { openAppData } from '../app-data.ts'
import { dataFolder } from '../data-folder.ts'
import { holdReading } from '../folder/reading-hold.ts'
import { openAddress } from '../open-address.ts'
import { openWorkspace, orClosed } from '../open-workspace.ts'
import { programVersion } from '../program-version.ts'
import { serveFolder } from '../serve-folder.ts'
import { documentsFolder, startFolder } from '../start-folder.ts'
import { type Cli, helpOption, saysHelp, sentenceOf, UsageError } from './command.ts'

/** `carryover serve`: opens the folder for browsers on this machine until the person wants it to end. */
export async function serve(args: readonly string[], cli: Cli): Promise<number> {
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
  // The host's sentences are in the language of its windows.
  const speak = ({ language }: Settings) => setLanguage(language, languagesOf(process.env))
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
  const { root } = workspace.folder
  const last = await data.loadServing(root)
  const host = await orClosed(workspace, report, async () => {
    if (note !== null) await data.beginWith(root, note)
    return await serveFolder(workspace, {
      // On the port of the last time, a tab that is still open there can be joined again, with what was typed in it.
      port: port ?? last?.port ?? 0,
      orAnother: port === null,
      program: cli.program,
      appVersion: await programVersion(cli.program),
      isFirstRun,
      report,
    })
  })
  // A process that was killed may still be told of as running; on the port that we could take it serves no more.
  const beside = last?.isRunning && last.port !== host.port ? last : null
  if (!beside) await data.saveServing(root, host.port).catch(report)
  if (remark !== null) cli.out(remark)
  if (beside) cli.out(texts().cli.servedAlready(beside.port))
  cli.out(texts().cli.hasOpen(root))
  cli.out(host.address)
  if (!values['no-open']) openAddress(host.addressForOnce())
  await cli.stopped
  await host.close()
  await data.endServing(root).catch(report)
  return 0
}

/** Null where none is named. */
function portOf(given: string | undefined): number | null {
  if (given === undefined) return null
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65535) {
    throw new UsageError(texts().cli.noPort(given))
  }
  return port
}
