import { behindRemarks, closingRemark } from '../words/remarks.ts'

/** What is longer is no line that somebody wrote. */
const longest = 6000

/** "Ada to order rope - done; Ben to ring the mill" as two; words in which no remark ends a promise as they are. */
export function clausesOf(words: string): string[] {
  const starts = startsOfClauses(words)
  return starts.map((from, at) => withRemarkAtEnd(words.slice(from, starts[at + 1]).trim()))
}

/** Where the words begin, and where they go on behind a remark on what stands before. */
export function startsOfClauses(words: string): number[] {
  return words.length > longest ? [0] : [0, ...behindRemarks(words)]
}

/** Without the mark that ends a sentence behind a remark: "Ada to order rope - done." */
export function withRemarkAtEnd(said: string): string {
  const bare = /[.!?;,]$/.test(said) ? said.slice(0, -1) : said
  return closingRemark(bare) ? bare : said
}
