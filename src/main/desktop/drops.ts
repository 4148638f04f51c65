import { ipcMain } from 'electron'
import { isOurPage } from './navigation.ts'

const channel = 'carryover-dropped'

/** Hears of files and folders that were dropped on a window. The preload knows their paths; the page never gets them. */
export function onDropped(origin: string, open: (path: string) => void): void {
  ipcMain.on(channel, ({ senderFrame }, path: unknown) => {
    if (typeof path === 'string' && path !== '' && isOurPage(senderFrame, origin)) open(path)
  })
}
