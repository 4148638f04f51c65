/**
 * An error of a part of the page that can't be loaded is called `PartLost` from here on, by which notices and boundaries
 * tell it from a mistake of ours. Vite tells the page of each.
 */
export function nameLostParts(page: Window): void {
  page.addEventListener('vite:preloadError', ({ payload }) => {
    payload.name = 'PartLost'
  })
}
