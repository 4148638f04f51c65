import { Menu } from 'electron'
import { menuTemplate } from './menu-template.ts'

/** Sets the menu of the application; `choose` gets the id of the action that an entry stands for. */
export function setMenu(choose: (action: string) => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate({ platform: process.platform, choose })),
  )
}
