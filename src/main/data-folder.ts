import { homedir } from 'node:os'
import { join } from 'node:path'

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly home: string
}

const here = (): Surroundings => ({ env: process.env, platform: process.platform, home: homedir() })

/** Where settings and what is remembered of folders are kept, absolute. CARRYOVER_DATA overrides what systems want. */
export function dataFolder({ env, platform, home }: Surroundings = here()): string {
  const named = env['CARRYOVER_DATA']
  if (named) return named
  if (platform === 'win32') {
    return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Carryover')
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Carryover')
  return join(absolute(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'carryover')
}

/** The standard tells to leave out what is not absolute. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') ? path : undefined
}
