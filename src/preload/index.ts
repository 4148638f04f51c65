import { contextBridge, ipcRenderer } from 'electron'
import type { Message } from '../api/port.ts'

// The one channel between page and host. The page gets a Port and nothing else: no event objects, no ipcRenderer.
const channel = 'carryover'

contextBridge.exposeInMainWorld('carryover', {
  send(message: Message): void {
    ipcRenderer.send(channel, message)
  },
  onMessage(listener: (message: Message) => void): () => void {
    const deliver = (_event: unknown, message: Message) => listener(message)
    ipcRenderer.on(channel, deliver)
    return () => {
      ipcRenderer.off(channel, deliver)
    }
  },
})
