import { onTestFinished } from 'vitest'
import { type Client, connect } from '../../../src/api/client.ts'
import { ApiError } from '../../../src/api/errors.ts'
import { portPair } from '../../../src/api/port.ts'
import { openAppData } from '../../../src/main/app-data.ts'
import { attachPage } from '../../../src/main/attach-page.ts'
import { closeWorkspace, openWorkspace } from '../../../src/main/open-workspace.ts'

/** The clock of a page without a window. */
export const clock = {
  now: () => performance.now(),
  after(delayMs: number, run: () => void) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
  whenIdle: (run: () => void) => clock.after(10, run),
  nextSlice: (run: () => void) => clock.after(0, run),
  isTyping: () => false,
}

/** The texts that are offered at the next start. */
export async function recovered(client: Client): Promise<string[]> {
  const found: string[] = []
  for (const { id } of await client.api.joinJournal('f'.repeat(32))) {
    const text = await client.api.openRecovery(id).catch(unlessSaved)
    if (text) found.push(text.text)
  }
  return found
}

/** The next start of a host that was killed. */
export async function startHere(folder: string, data: string): Promise<Client> {
  const report = () => undefined
  const workspace = await openWorkspace(folder, {
    data: openAppData(data, report),
    program: folder,
    report,
    watch: async () => async () => undefined,
  })
  onTestFinished(() => closeWorkspace(workspace))
  const [ours, theirs] = portPair()
  attachPage(theirs, workspace, { features: { appVersion: '0', capabilities: [] }, report })
  return connect(ours)
}

/** What the next start offers of a host that has ended. */
export async function offeredIn(folder: string, data: string): Promise<string[]> {
  return await recovered(await startHere(folder, data))
}

/** The last save of a killed tab may still be on its way; when it is done there is nothing to offer any more. */
function unlessSaved(error: unknown): null {
  if (error instanceof ApiError && error.code === 'not-found') return null
  throw error
}
