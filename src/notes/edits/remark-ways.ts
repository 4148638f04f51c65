import { readLine } from '../text/lines.ts'
import type { inTurn } from '../words/remarks.ts'
import type { WayOfPart } from './ways.ts'

/**
 * Takes the opposite remark away, or puts one in its place, before blanks and tags at the line's end. In a field without
 * a word, `Status:`, it stands without its dash.
 */
export function remarkWays(
  [remark, opposite]: ReturnType<typeof inTurn>,
  words: string,
  isField = false,
): readonly WayOfPart[] {
  const { to } = readLine(words)
  const body = words.slice(0, to)
  const rest = words.slice(to)
  const bare = isField && /:[*_]*(?: [^:\s]+){0,2}$/.test(body)
  const [put, gone] = [remark, opposite].map((one) => (bare ? one.replace(' -', '') : one))
  const left = gone !== undefined && body.endsWith(gone) ? body.slice(0, -gone.length) : body
  return [
    ...(left === body ? [] : [{ words: left + rest, takesBack: !bare }]),
    ...(bare && !/:[*_]*$/.test(left)
      ? [{ words: body + remark + rest }]
      : [{ words: left + put + rest }]),
  ]
}
