import { spawn } from 'node:child_process'

/** The command that opens an address in the default browser; undefined where there is no display. */
export function openCommand(
  address: string,
  {
    platform,
    env,
  }: { platform: NodeJS.Platform; env: Readonly<Record<string, string | undefined>> },
): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open', address]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', address] : undefined
}

/** Opens the address in the default browser where that can be done. The address is printed in any case. */
export function openAddress(address: string): void {
  const command = openCommand(address, process)
  if (!command) return
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  // No such program: the person opens the printed address.
  child.on('error', () => undefined)
  child.unref()
}
