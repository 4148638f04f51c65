import type { MenuItemConstructorOptions } from 'electron'
import type { MenuAction, MenuName } from '../../api/menu.ts'
import { texts } from '../../language/language.ts'

export type MenuParts = {
  readonly platform: NodeJS.Platform
  /** The actions of the window in front; none where no window is open. */
  readonly actions: readonly MenuAction[]
  readonly recentFolders: readonly string[]
  readonly windows: readonly OpenWindow[]
  /** An action was chosen. */
  choose(action: string): void
  openFolder(path: string): void
  openAnother(): void
  forgetFolders(): void
  showAbout(): void
}

/** A window that is open, by the name of its folder. */
type OpenWindow = {
  readonly title: string
  readonly isFront: boolean
  show(): void
}

type Items = MenuItemConstructorOptions[]

const separator: MenuItemConstructorOptions = { type: 'separator' }

// These stand where the platform has them, not among the others of their menu.
const placed = new Set(['undo', 'redo', 'showSettings', 'chooseFolder'])

/**
 * The menu of the application: the page's actions, each with its key, in the menus that they name, and what the platform
 * has of its own. The page has the keys; the menu shows them, and tells which entry was chosen.
 */
export function menuTemplate(parts: MenuParts): Items {
  const { platform, actions } = parts
  const { menus } = texts().frame
  const words = texts().desktop
  const isMac = platform === 'darwin'
  const entry = (action: MenuAction): MenuItemConstructorOptions => ({
    id: action.id,
    label: action.label,
    enabled: action.isEnabled,
    ...(action.keys === null ? {} : { accelerator: action.keys, registerAccelerator: false }),
    ...(action.isOn === null ? {} : { type: 'checkbox', checked: action.isOn }),
    click: (item) => {
      // A click turns the mark round at once; what is on is the page's to say.
      if (action.isOn !== null) item.checked = action.isOn
      parts.choose(action.id)
    },
  })
  const one = (id: string) => actions.filter((action) => action.id === id).map(entry)
  const of = (menu: MenuName) =>
    actions.filter((action) => action.menu === menu && !placed.has(action.id)).map(entry)
  const about = { label: words.about, click: () => parts.showAbout() }
  const settings = one('showSettings')
  const submenus: readonly (readonly [string, Items])[] = [
    [
      menus.file,
      parted(
        [{ label: words.newWindow, click: () => parts.openAnother() }, ...one('chooseFolder')],
        [recent(parts)],
        of('file'),
        isMac ? [] : settings,
        [{ role: 'close', label: words.closeWindow }],
        isMac ? [] : [{ role: 'quit', label: words.quit }],
      ),
    ],
    [
      menus.edit,
      parted(
        [...one('undo'), ...one('redo')],
        [
          { role: 'cut', label: words.cut },
          { role: 'copy', label: words.copy },
          { role: 'paste', label: words.paste },
          { role: 'pasteAndMatchStyle', label: words.pastePlain },
          { role: 'selectAll', label: words.selectAll },
        ],
        of('edit'),
      ),
    ],
    [
      menus.view,
      parted(
        of('view'),
        [
          { role: 'resetZoom', label: words.usualSize },
          { role: 'zoomIn', label: words.zoomIn },
          { role: 'zoomOut', label: words.zoomOut },
        ],
        [{ role: 'togglefullscreen', label: words.fullScreen }],
      ),
    ],
    [menus.meeting, of('meeting')],
    [menus.go, of('go')],
  ]
  return [
    ...(isMac ? [macMenu(about, settings)] : []),
    ...submenus.map(([label, submenu]) => ({ label, submenu })),
    isMac ? macWindowMenu() : windowMenu(parts.windows),
    { role: 'help', label: menus.help, submenu: parted(of('help'), isMac ? [] : [about]) },
  ]
}

function recent({ recentFolders, openFolder, forgetFolders }: MenuParts): Items[number] {
  const words = texts().desktop
  const folders: Items = recentFolders.map((path) => ({
    // An ampersand would underline the letter behind it.
    label: path.replaceAll('&', '&&'),
    click: () => openFolder(path),
  }))
  if (folders.length === 0) {
    return { label: words.recent, submenu: [{ label: words.noRecent, enabled: false }] }
  }
  const forget = { label: words.forgetRecent, click: () => forgetFolders() }
  return { label: words.recent, submenu: parted(folders, [forget]) }
}

function macMenu(about: Items[number], settings: Items): Items[number] {
  const words = texts().desktop
  return {
    label: 'Carryover',
    submenu: parted(
      [about],
      settings,
      [{ role: 'services', label: words.services }],
      [
        { role: 'hide', label: words.hide },
        { role: 'hideOthers', label: words.hideOthers },
        { role: 'unhide', label: words.showAll },
      ],
      [{ role: 'quit', label: words.quit }],
    ),
  }
}

/** A Mac lists its windows by itself. */
function windowMenu(windows: readonly OpenWindow[]): Items[number] {
  const words = texts().desktop
  return {
    label: words.window,
    submenu: parted(
      [{ role: 'minimize', label: words.minimise }],
      windows.map(({ title, isFront, show }) => ({
        type: 'checkbox',
        label: title.replaceAll('&', '&&'),
        checked: isFront,
        click: (item) => {
          item.checked = isFront
          show()
        },
      })),
    ),
  }
}

function macWindowMenu(): Items[number] {
  const words = texts().desktop
  return {
    role: 'windowMenu',
    label: words.window,
    submenu: parted(
      [
        { role: 'minimize', label: words.minimise },
        { role: 'zoom', label: words.zoom },
      ],
      [{ role: 'front', label: words.toFront }],
    ),
  }
}

/** The groups with a line between each two of them; empty ones are left out. */
function parted(...groups: readonly Items[]): Items {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : [separator, ...group]))
}
