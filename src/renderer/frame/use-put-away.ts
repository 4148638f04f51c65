import { useAppStore } from '../store/use-app.ts'

/** Puts away a dialog or page that failed, and says why: it can be asked for again then, and keeps no key from the text. */
export function usePutAway(close: 'setDialog' | 'setPage'): (why: string) => void {
  const { getState } = useAppStore()
  return (why) => {
    getState()[close](null)
    getState().addToast({ kind: 'problem', text: why })
  }
}
