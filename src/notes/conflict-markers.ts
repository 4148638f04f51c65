/** Whether another program left both sides of a clash in the text, between lines of `<<<<<<<` and `>>>>>>>`. */
export function hasConflictMarkers(text: string): boolean {
  return /^<{7}(?: |$)/m.test(text) && /^>{7}(?: |$)/m.test(text)
}
