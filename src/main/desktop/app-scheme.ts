import { protocol } from 'electron'
import { answerPage, type PageFiles, type PageTold } from '../page/page-files.ts'
import { pathOfRequest } from './navigation.ts'

/** Makes `app:` a scheme with an origin of its own, whose compiled scripts are kept. Electron takes this only before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Serves the page, and nothing else, under the scheme. */
export function servePage(files: PageFiles, told: () => Promise<PageTold>): void {
  protocol.handle('app', async (request) => {
    const path = pathOfRequest(request)
    const { status, headers, body } = answerPage(files, path ?? '', await told())
    const bytes = typeof body === 'string' ? body : new Uint8Array(body)
    return new Response(bytes, { status, headers })
  })
}
