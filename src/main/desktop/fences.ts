import { app, type Session, type WebContents } from 'electron'
import { isInItself, isPermitted } from './navigation.ts'
import { nowhere, startSpelling } from './spelling.ts'

/** Keeps every page where it is: no navigation, no window, no frame of another page. */
export function fenceAllPages(): void {
  app.on('web-contents-created', (_, contents) => fence(contents))
}

function fence(contents: WebContents): void {
  const prevent = (event: { preventDefault(): void }) => event.preventDefault()
  contents.on('will-navigate', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-attach-webview', prevent)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Denies what pages may ask of the system; Electron would grant it. */
export function fencePermissions(session: Session, origin: string | null): void {
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) => {
    const asking = URL.canParse(requestingUrl) ? new URL(requestingUrl) : undefined
    answer(isPermitted(permission, asking ? `${asking.protocol}//${asking.host}` : '', origin))
  })
  session.setPermissionCheckHandler((_, permission, asking) =>
    isPermitted(permission, asking, origin),
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

/** Lets what is shown in this session ask nobody for anything: it has only what stands in its address. */
export async function sealSession(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isInItself(url) }))
  fencePermissions(session, null)
  startSpelling(session, { isOn: false, mayFetch: false }, [])
  // Connections that Chromium makes ahead of a request are asked of no filter.
  await session.setProxy({ proxyRules: new URL(nowhere).host, proxyBypassRules: '<-loopback>' })
}
