// A unit is a run of lines that Markdown reads alike whether it stands alone or in the whole note: no paragraph, list
// or table begins in one unit and ends in another. So each can be parsed by itself, and kept by its text.

const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/
// With text after it, because an empty bullet doesn't end the paragraph above.
const bullet = /^[-*+][ \t]+\S/
const blank = /^[ \t]*$/

/** Whether a unit starts at this line, which must not stand inside a fence. `above` is null at the top of the note. */
export function startsUnit(line: string, above: string | null): boolean {
  if (above === null) return true
  switch (line.charCodeAt(0)) {
    case 35: // #
    case 32: // a heading may be indented by three blanks
      return heading.test(line)
    case 42: // *
    case 43: // +
    case 45: // -
      return bullet.test(line) || blank.test(above)
    case 9: // tab
      return false
    default:
      return line !== '' && blank.test(above)
  }
}
