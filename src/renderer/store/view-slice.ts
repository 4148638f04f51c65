import type { NotePath } from '../../api/notes.ts'
import { type Settings, usualSettings } from '../../api/settings.ts'
import { type Language, language } from '../../language/language.ts'
import type { WorkAt } from '../../notes/view/issue-link.ts'
import type { NewWeek, NewWeekAsk } from '../../notes/week/week-ask.ts'
import type { RememberedItem } from './shown-item.ts'
import type { Slice } from './store.ts'

/** A short notice; it leaves by itself unless it tells of a problem about which something can be done. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly kind: 'info' | 'problem'
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Its action takes back the new week that was made last. */
  readonly takesBackWeek?: boolean
}

/** What asks or tells something in front of the window; one at a time. */
export type OpenDialog =
  | { readonly kind: 'new-note' }
  | { readonly kind: 'rename'; readonly path: NotePath }
  | { readonly kind: 'delete'; readonly path: NotePath }
  | { readonly kind: 'capture' }
  | { readonly kind: 'hand-over' }
  | { readonly kind: 'outline' }
  /** Who is to do something, or to answer it. */
  | {
      readonly kind: 'owner'
      readonly of: string
      readonly names: readonly string[]
      readonly give: (name: string) => void
    }
  | {
      readonly kind: 'new-issue'
      readonly shown: RememberedItem
      readonly work: WorkAt
    }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'people' }
  /** Opens notes, and runs actions where it starts with `>`. */
  | { readonly kind: 'finder'; readonly start: '' | '>' }
  /** The new week is being worked out; what is pressed meanwhile is for it, and not for the text. */
  | { readonly kind: 'week-awaited'; readonly isBeingWritten?: true }
  /** The new week before it is made; without `week` it is worked out anew. */
  | { readonly kind: 'new-week'; readonly ask: NewWeekAsk; readonly week?: NewWeek }
  /** Which notes belong to the shown note's series. */
  | { readonly kind: 'series'; readonly path: NotePath }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'versions'; readonly path: NotePath }
  | { readonly kind: 'copy'; readonly copy: NotePath; readonly of: NotePath }

/** What stands in the centre in place of the note; null shows the note. */
export type Page = { readonly kind: 'series' | 'find' | 'everyone' | 'welcome' }

/** What the panel shows: the note's items, one person after the other, or what to look at before the meeting's end. */
export type PanelMode =
  | { readonly kind: 'items' }
  /** The name of the person whose turn it is; empty for work without an owner. */
  | { readonly kind: 'round'; readonly person: string }
  | { readonly kind: 'close-out' }

/** A side column that lies over the text, where the window is too narrow for both. */
export type Drawer = 'sidebar' | 'panel'

export type ViewSlice = {
  readonly settings: Settings
  /** What was chosen here and is not yet kept by the host. */
  readonly unkeptSettings: Partial<Settings>
  /** A sentence about each value of the settings that the host left out. */
  readonly settingsProblems: readonly string[]
  /** The language that is shown; what was drawn in another is drawn anew. */
  readonly language: Language
  readonly sidebarOpen: boolean
  readonly panelOpen: boolean
  readonly drawer: Drawer | null
  /** Owners whose items show; empty shows all. */
  readonly ownerFilter: readonly string[]
  /** What is looked for in the list of notes. */
  readonly query: string
  readonly page: Page | null
  readonly panelMode: PanelMode
  readonly dialog: OpenDialog | null
  readonly toasts: readonly Toast[]
  /** A document is being drawn and written by the host. */
  readonly isExporting: boolean
  /** The person chooses; it counts at once, and in every window as soon as the host has it. */
  changeSettings(some: Partial<Settings>): void
  /** The host's settings; what was chosen here meanwhile still counts. */
  takeSettings(settings: Settings, problems?: readonly string[]): void
  /** Gives what the host doesn't have yet, which is on its way to it from now on. */
  sendSettings(): Partial<Settings>
  /** They are here again, but for what was chosen anew meanwhile. */
  settingsNotKept(some: Partial<Settings>): void
  setLanguage(language: Language): void
  setSidebarOpen(open: boolean): void
  setPanelOpen(open: boolean): void
  setDrawer(drawer: Drawer | null): void
  setOwnerFilter(owners: readonly string[]): void
  setQuery(query: string): void
  setPage(page: Page | null): void
  setPanelMode(mode: PanelMode): void
  setDialog(dialog: OpenDialog | null): void
  setExporting(isExporting: boolean): void
  addToast(toast: Omit<Toast, 'id'>): void
  dropToast(id: number): void
}

// More than these at once hide the text; the oldest makes room.
const mostToasts = 3

export const viewSlice: Slice<ViewSlice> = (set, get) => {
  let toastsMade = 0
  return {
    settings: usualSettings,
    unkeptSettings: {},
    settingsProblems: [],
    language: language(),
    sidebarOpen: true,
    panelOpen: true,
    drawer: null,
    ownerFilter: [],
    query: '',
    page: null,
    panelMode: { kind: 'items' },
    dialog: null,
    toasts: [],
    isExporting: false,
    changeSettings: (some) =>
      set(({ settings, unkeptSettings }) => ({
        settings: { ...settings, ...some },
        unkeptSettings: { ...unkeptSettings, ...some },
      })),
    takeSettings: (settings, problems) =>
      set(({ unkeptSettings, settingsProblems }) => ({
        settings: { ...settings, ...unkeptSettings },
        settingsProblems: problems ?? settingsProblems,
      })),
    sendSettings: () => {
      const { unkeptSettings } = get()
      set({ unkeptSettings: {} })
      return unkeptSettings
    },
    settingsNotKept: (some) =>
      set(({ unkeptSettings }) => ({ unkeptSettings: { ...some, ...unkeptSettings } })),
    setLanguage: (language) => set({ language }),
    setSidebarOpen: (sidebarOpen) => set({ sidebarOpen }),
    setPanelOpen: (panelOpen) => set({ panelOpen }),
    setDrawer: (drawer) => set({ drawer }),
    setOwnerFilter: (ownerFilter) => set({ ownerFilter }),
    setQuery: (query) => set({ query }),
    // What lies over the text would lie over the page.
    setPage: (page) => set(page === null ? { page } : { page, drawer: null }),
    setPanelMode: (panelMode) => set({ panelMode }),
    setDialog: (dialog) => set({ dialog }),
    setExporting: (isExporting) => set({ isExporting }),
    addToast: (toast) => {
      toastsMade++
      const added = { ...toast, id: toastsMade }
      // The same said twice is shown once, and said again. What only informs gives way to what informs next.
      const givesWay = ({ text, kind, action }: Toast) =>
        kind === toast.kind && !action && (kind === 'info' || text === toast.text)
      set(({ toasts }) => ({
        toasts: [...toasts.filter((old) => !givesWay(old)), added].slice(-mostToasts),
      }))
    },
    dropToast: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
  }
}
