/** A button that goes with its click leaves the focus to the field of its page. */
export function focusField({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  currentTarget.closest('.results')?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
}
