import { useApp } from '../store/use-app.ts'
import { canCallOffWeek } from '../store/week-awaited.ts'
import { KeysHeld } from '../ui/KeysHeld.tsx'

/**
 * Stands for the new week until it can be shown, or is made; Escape calls it off, until it is being written: from then on
 * what is typed is for it.
 */
export function AwaitedWeek() {
  const setDialog = useApp((state) => state.setDialog)
  const canCallOff = useApp(canCallOffWeek)
  return <KeysHeld onEscape={canCallOff ? () => setDialog(null) : null} areForText={!canCallOff} />
}
