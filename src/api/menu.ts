// The native menu, which the page describes.

/** The menus of the window, in their order. */
export const menuNames = ['file', 'edit', 'view', 'meeting', 'go', 'help'] as const
export type MenuName = (typeof menuNames)[number]

/** An action of the page as the native menu shows it. */
export type MenuAction = {
  readonly id: string
  readonly menu: MenuName
  readonly label: string
  /** As Electron writes keys, `CmdOrCtrl+Shift+N`; null where it has none. */
  readonly keys: string | null
  readonly isEnabled: boolean
  /** Of what is on or off; null for what is just done. */
  readonly isOn: boolean | null
}
