import { join } from 'node:path'
import { type AttachedPage, attachPage } from './attach-page.ts'
import type { Workspace } from './handlers.ts'
import { type LoopbackHost, startLoopback } from './loopback/server.ts'
import { closeWorkspace } from './open-workspace.ts'
import { loadPage, type PageTold } from './page/page-files.ts'
import type { SettingsFile } from './settings-file.ts'

const flushMs = 1000

/** Serves the folder to browsers on this machine. `close` lets every page save first, for at most a second. */
export async function serveFolder(
  workspace: Workspace,
  options: {
    readonly port: number
    /** Where that port can't be had, any free one is taken. */
    readonly orAnother: boolean
    readonly program: string
    readonly appVersion: string
    readonly isFirstRun: boolean
    readonly report: (error: unknown) => void
  },
): Promise<LoopbackHost> {
  const { appVersion, isFirstRun } = options
  const pages = new Set<AttachedPage>()
  const host = await startLoopback({
    files: await loadPage(join(options.program, 'out', 'renderer')),
    port: options.port,
    orAnother: options.orAnother,
    told: () => toldBy(workspace.data.settings),
    onPage(port) {
      const page = attachPage(port, workspace, {
        features: { appVersion, isFirstRun, capabilities: [] },
        report: ({ error }) => options.report(error),
      })
      pages.add(page)
      port.onClose(() => pages.delete(page))
    },
  })
  return {
    ...host,
    async close() {
      await Promise.all([...pages].map((page) => page.flush(flushMs)))
      await host.close()
      await closeWorkspace(workspace)
    },
  }
}

/** What a page is told of the settings before it can ask for them. */
export async function toldBy(file: SettingsFile): Promise<PageTold> {
  const { language } = (await file.load()).settings
  return { language: language === 'system' ? null : language }
}
