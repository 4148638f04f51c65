import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron'
import { added, type ClosablePort, type Message } from '../../api/port.ts'
import { isOurPage } from './navigation.ts'

const channel = 'carryover'

/** The port to the window's page of that origin. What any other frame sends is left out. */
export function ipcPort(window: BrowserWindow, origin: string): ClosablePort {
  const listeners = new Set<(message: Message) => void>()
  const closeListeners = new Set<() => void>()
  const receive = ({ sender, senderFrame }: IpcMainEvent, message: Message) => {
    const isOurs = sender === window.webContents && isOurPage(senderFrame, origin)
    if (isOurs) for (const listener of listeners) listener(message)
  }
  let isOpen = true
  const close = () => {
    if (!isOpen) return
    isOpen = false
    ipcMain.off(channel, receive)
    for (const listener of closeListeners) listener()
  }
  ipcMain.on(channel, receive)
  window.once('closed', close)
  return {
    send: (message) => {
      if (isOpen && !window.isDestroyed()) window.webContents.send(channel, message)
    },
    onMessage: (listener) => added(listeners, listener),
    onClose: (listener) => added(closeListeners, listener),
    close,
  }
}
