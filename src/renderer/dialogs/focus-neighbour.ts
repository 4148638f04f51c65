/** Before an entry of a list is taken away by its button: the focus goes to the next entry's, or else to `fallback`. */
export function focusNeighbour(button: HTMLElement, fallback: HTMLElement | null): void {
  const entry = button.closest('li')
  const next = entry?.nextElementSibling ?? entry?.previousElementSibling
  const target = next?.querySelector<HTMLElement>('button') ?? fallback
  target?.focus()
}
