// Which letter the keyboard's layout has at each place, where the browser tells (Chromium does).

type LayoutMap = { get(code: string): string | undefined }

type Keyboard = { getLayoutMap(): Promise<LayoutMap> }

let layout: LayoutMap | null = null

/** The letter that the layout has at the place of the key (`KeyQ`); undefined where that isn't known. */
export function letterAt(code: string): string | undefined {
  return layout?.get(code)
}

/** Asks for the layout now and whenever the window comes back, because people switch it meanwhile. */
export function followLayout(page: Window): void {
  const { keyboard } = page.navigator as Navigator & { readonly keyboard?: Keyboard }
  if (!keyboard) return
  const ask = () => {
    keyboard.getLayoutMap().then(
      (map) => {
        layout = map
      },
      // A page in a frame may not ask; the places of a US keyboard do then.
      () => undefined,
    )
  }
  ask()
  page.addEventListener('focus', ask)
}
