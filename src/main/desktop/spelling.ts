import type { Session } from 'electron'
import type { Settings } from '../../api/settings.ts'

// Electron fetches a dictionary from a server of Google's for every window that checks spelling, and on Windows and Linux
// also at the start of a program that has turned checking off (decision 46). A Mac has its own.

/** Chromium reaches no port of this number, on any machine. */
export const nowhere = 'http://127.0.0.1:9/'

type Spelling = {
  readonly isOn: boolean
  /** Whether dictionaries may be fetched for it. */
  readonly mayFetch: boolean
}

/** What the setting means on this platform. */
export function spellingOn(platform: NodeJS.Platform, chosen: Settings['spelling']): Spelling {
  const hasOwn = platform === 'darwin'
  const isOn = chosen === 'on' || (chosen === 'local' && hasOwn)
  return { isOn, mayFetch: isOn && !hasOwn }
}

/**
 * What Chromium has to be started with so that no name of another machine is looked up and none is reached through a
 * proxy: the page comes from the program, and links are opened by the system. Development has its own server.
 */
export function networkSwitches(
  { mayFetch }: Spelling,
  { isPackaged }: { readonly isPackaged: boolean },
): readonly (readonly [name: string, value?: string])[] {
  if (mayFetch) return []
  const own = isPackaged ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1'
  return [['host-resolver-rules', `MAP * ~NOTFOUND${own}`], ['no-proxy-server']]
}

/** The languages to check, of those that there are dictionaries for: the person's own, in their order, each once. */
export function spellingLanguages(
  preferred: readonly string[],
  available: readonly string[],
): readonly string[] {
  const found = preferred.flatMap((tag) => {
    const [primary] = tag.split('-')
    const same = available.find((one) => one.toLowerCase() === tag.toLowerCase())
    return same ?? available.find((one) => one === primary || one.startsWith(`${primary}-`)) ?? []
  })
  return [...new Set(found)]
}

/** Lets the session check spelling, or not; before any page is loaded in it. */
export function startSpelling(
  session: Session,
  { isOn, mayFetch }: Spelling,
  preferred: readonly string[],
): void {
  if (!mayFetch) session.setSpellCheckerDictionaryDownloadURL(nowhere)
  session.setSpellCheckerEnabled(isOn)
  // Without a language there is nothing to fetch; turning it off alone would fetch the system's all the same.
  const languages = isOn ? spellingLanguages(preferred, session.availableSpellCheckerLanguages) : []
  session.setSpellCheckerLanguages([...languages])
}

/** Follows another choice of the person as far as it needs nothing fetched; the rest counts from the next start on. */
export function changeSpelling(session: Session, before: Spelling, { isOn, mayFetch }: Spelling) {
  if (!mayFetch || before.mayFetch) session.setSpellCheckerEnabled(isOn)
}
