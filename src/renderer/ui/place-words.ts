/** Where something stands, headings and labels from outside in; of a sentence that opens a list its first words. */
export function placeWords(section: readonly string[]): string {
  // The word that is cut goes, and a comma before it
  const shown = section.map((part) =>
    part.length < 49 ? part : part.slice(0, 49).replace(/[,;:.]? \S*$|$/, '…'),
  )
  return shown.join(' › ')
}
