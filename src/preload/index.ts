import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Message, Port } from '../api/port.ts'

// The same name as in src/main/desktop/ipc-port.ts; a preload is one file and can't share it.
const channel = 'carryover'

const port: Port = {
  send(message) {
    ipcRenderer.send(channel, message)
  },
  onMessage(listener) {
    // The event stays here: it would give the page more than messages.
    const relay = (_event: IpcRendererEvent, message: Message) => listener(message)
    ipcRenderer.on(channel, relay)
    return () => {
      ipcRenderer.off(channel, relay)
    }
  },
  onClose: () => () => undefined,
}

// A file that is dropped is opened by the host, which alone gets its path.
const isOfFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
window.addEventListener(
  'drop',
  (event) => {
    if (!event.isTrusted || !isOfFiles(event)) return
    for (const file of event.dataTransfer?.files ?? []) {
      ipcRenderer.send('carryover-dropped', webUtils.getPathForFile(file))
    }
  },
  true,
)

contextBridge.exposeInMainWorld('carryover', port)
