/** The folder that the command line names; undefined where it names none. */
export function folderArgument(
  argv: readonly string[],
  { isPackaged }: { isPackaged: boolean },
): string | undefined {
  return argv.slice(isPackaged ? 1 : 2).find((argument) => !argument.startsWith('-'))
}
