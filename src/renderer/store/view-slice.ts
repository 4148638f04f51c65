import type { Settings } from '../../api/contract.ts'
import type { Slice } from './store.ts'

/** A short notice; it leaves by itself unless it tells of a problem. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly kind: 'info' | 'problem'
  readonly action?: { readonly label: string; readonly run: () => void }
}

export type Dialog = 'none' | 'newNote' | 'rename' | 'delete' | 'shortcuts'

export type ViewSlice = {
  readonly theme: Settings['theme']
  readonly sidebarWidth: number
  readonly panelWidth: number
  readonly sidebarOpen: boolean
  readonly panelOpen: boolean
  /** Owners whose items show; empty shows all. */
  readonly ownerFilter: readonly string[]
  /** What is looked for in the list of notes. */
  readonly query: string
  readonly dialog: Dialog
  readonly toasts: readonly Toast[]
  setTheme(theme: Settings['theme']): void
  setSidebarWidth(px: number): void
  setPanelWidth(px: number): void
  setSidebarOpen(open: boolean): void
  setPanelOpen(open: boolean): void
  setOwnerFilter(owners: readonly string[]): void
  setQuery(query: string): void
  setDialog(dialog: Dialog): void
  addToast(toast: Omit<Toast, 'id'>): void
  dropToast(id: number): void
}

export const viewSlice: Slice<ViewSlice> = (set) => ({
  theme: 'system',
  sidebarWidth: 236,
  panelWidth: 348,
  sidebarOpen: true,
  panelOpen: true,
  ownerFilter: [],
  query: '',
  dialog: 'none',
  toasts: [],
  setTheme: (theme) => set({ theme }),
  setSidebarWidth: (sidebarWidth) => set({ sidebarWidth }),
  setPanelWidth: (panelWidth) => set({ panelWidth }),
  setSidebarOpen: (sidebarOpen) => set({ sidebarOpen }),
  setPanelOpen: (panelOpen) => set({ panelOpen }),
  setOwnerFilter: (ownerFilter) => set({ ownerFilter }),
  setQuery: (query) => set({ query }),
  setDialog: (dialog) => set({ dialog }),
  addToast: (toast) =>
    set(({ toasts }) => ({
      toasts: [...toasts, { ...toast, id: (toasts.at(-1)?.id ?? 0) + 1 }],
    })),
  dropToast: (id) => set(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) })),
})
