import { Menu } from 'electron'
import { type MenuParts, menuTemplate } from './menu-template.ts'

/** Sets the menu of the application. */
export function setMenu(parts: Omit<MenuParts, 'platform'>): void {
  const template = menuTemplate({ platform: process.platform, ...parts })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
