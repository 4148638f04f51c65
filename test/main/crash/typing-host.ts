// The host as a process of its own, to be killed: `typing-host FOLDER DATA`. Its port is the channel to its parent.
import type { Message, Port } from '../../../src/api/port.ts'
import { attachPage } from '../../../src/main/attach-page.ts'
import { openWorkspace } from '../../../src/main/open-workspace.ts'
import { openAppData } from '../../../src/main/settings.ts'

const [folder = '', data = ''] = process.argv.slice(2)
// It has no watcher here, and says so.
const report = () => undefined
const workspace = await openWorkspace(folder, {
  data: openAppData(data, report),
  program: process.cwd(),
  report,
})
let stop: () => void = () => undefined
process.on('message', (message: Message | 'page') => {
  if (message === 'page') attach()
})
process.send?.('ready')

/** A page is there anew; the one before is gone, as a tab is whose process was killed. */
function attach(): void {
  stop()
  const listeners: ((message: Message) => void)[] = []
  const closeListeners: (() => void)[] = []
  const receive = (message: Message | 'page') => {
    if (message !== 'page') for (const listener of listeners) listener(message)
  }
  process.on('message', receive)
  stop = () => {
    process.off('message', receive)
    for (const listener of closeListeners) listener()
  }
  const port: Port = {
    send: (message) => process.send?.(message),
    onMessage(listener) {
      listeners.push(listener)
      return () => undefined
    },
    onClose(listener) {
      closeListeners.push(listener)
      return () => undefined
    },
  }
  attachPage(port, workspace, {
    features: { appVersion: '0', capabilities: [] },
    report,
  })
}
