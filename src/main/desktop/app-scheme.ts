import { protocol } from 'electron'
import { answerPage, type PageFiles } from '../page/page-files.ts'
import { pathOfRequest } from './navigation.ts'

/** Makes `app:` a scheme with an origin of its own. Electron takes this only before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the page, and nothing else, under the scheme. */
export function servePage(files: PageFiles): void {
  protocol.handle('app', (request) => {
    const path = pathOfRequest(request)
    const { status, headers, body } = answerPage(files, path ?? '')
    const bytes = typeof body === 'string' ? body : new Uint8Array(body)
    return new Response(bytes, { status, headers })
  })
}
