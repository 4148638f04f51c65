import { join } from 'node:path'
import { type AttachedPage, attachPage } from './attach-page.ts'
import type { Workspace } from './handlers.ts'
import { type LoopbackHost, startLoopback } from './loopback/server.ts'
import { loadPage } from './page/page-files.ts'

const flushMs = 2000

/** Serves the folder to browsers on this machine. `close` lets every page save first, for at most two seconds. */
export async function serveFolder(
  workspace: Workspace,
  options: {
    readonly port: number
    readonly program: string
    readonly appVersion: string
    readonly report: (error: unknown) => void
  },
): Promise<LoopbackHost> {
  const pages = new Set<AttachedPage>()
  const host = await startLoopback({
    files: await loadPage(join(options.program, 'out', 'renderer')),
    port: options.port,
    onPage(port) {
      const page = attachPage(port, workspace, {
        features: { appVersion: options.appVersion, capabilities: [] },
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
      await workspace.folder.close()
    },
  }
}
