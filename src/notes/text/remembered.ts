/**
 * The function with its answers of late kept by their texts, at most about `most` twice over. For questions whose answer
 * depends on the text alone and is never changed by who gets it.
 */
export function remembered<T>(most: number, ask: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined || young.has(text)) return known as T
    const before = old.get(text)
    const answer = before !== undefined || old.has(text) ? (before as T) : ask(text)
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, answer)
    return answer
  }
}
