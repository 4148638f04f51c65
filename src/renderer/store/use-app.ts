import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { AppState, AppStore } from './store.ts'

export const StoreContext = createContext<AppStore | null>(null)

/** The smallest part of the state that a component needs; it renders again when that part is another value. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select)
}

/** The store itself, for what reads or sets it later. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('No store above this component')
  return store
}
