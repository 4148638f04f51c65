import { ApiError } from '../api/errors.ts'
import { texts } from '../language/language.ts'
import { type Cli, saysHelp, sentenceOf, UsageError } from './commands/command.ts'
import { items } from './commands/items.ts'
import { serve } from './commands/serve.ts'
import { week } from './commands/week.ts'
import { programVersion } from './program-version.ts'

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
      return saysHelp(cli)
    case '--version':
    case '-v':
      cli.out(await programVersion(cli.program))
      return 0
    case undefined:
      throw new UsageError(texts().cli.sayWhat)
    default:
      throw new UsageError(texts().cli.noCommand(command))
  }
}

function isParseError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
