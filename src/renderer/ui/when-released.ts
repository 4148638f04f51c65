/**
 * Runs when the mouse button that is down at the event is released; at once where none is. Some systems ask for a menu when
 * the button goes down, and its release would close a popover that is open by then.
 */
export function whenReleased({ buttons }: { readonly buttons: number }, run: () => void): void {
  if (buttons === 0) run()
  else window.addEventListener('pointerup', run, { once: true })
}
