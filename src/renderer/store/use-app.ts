import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Language } from '../../language/language.ts'
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

/** Draws the component anew in another language; only what is memoised needs it, the rest follows what is around it. */
export function useLanguage(): Language {
  return useApp((state) => state.language)
}
