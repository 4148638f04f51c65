import { useApp } from '../store/use-app.ts'
import { KeysHeld } from '../ui/KeysHeld.tsx'

/** Stands for the new week until it can be shown; Escape calls it off. */
export function AwaitedWeek() {
  const setDialog = useApp((state) => state.setDialog)
  return <KeysHeld onEscape={() => setDialog(null)} />
}
