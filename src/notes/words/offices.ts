// Offices that are written where a name could stand.

// "Documentation Lead"  "Vice Treasurer"
const office =
  /^(?:\p{Lu}[\p{L}&-]+ ){1,2}(?:Lead|Leader|Manager|Master|Officer|Coordinator|Director|Owner|Captain|Head|Treasurer|Secretary|Chair)$/u

/** Whether the words are an office of somebody's. */
export function isOffice(words: string): boolean {
  return office.test(words)
}
