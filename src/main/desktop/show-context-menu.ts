import { type BrowserWindow, Menu } from 'electron'
import { contextMenu } from './context-menu.ts'

/** Shows the menu wherever the person asks for one in the window. */
export function offerContextMenu(window: BrowserWindow): void {
  const { webContents } = window
  webContents.on('context-menu', (_, place) => {
    const template = contextMenu(place, {
      replace: (word) => webContents.replaceMisspelling(word),
      learn: (word) => webContents.session.addWordToSpellCheckerDictionary(word),
    })
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
