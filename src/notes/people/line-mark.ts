/** A short mark that lines of equal words share: the same line carried over into a new week has it again. */
export function lineMark(words: string): string {
  let mark = 0x811c9dc5
  for (let at = 0; at < words.length; at++)
    mark = Math.imul(mark ^ words.charCodeAt(at), 0x01000193)
  return (mark >>> 0).toString(36)
}
