/** What stands in place of a box in each state, written as this one is. */
type BoxSigns = {
  readonly open: string
  readonly done: string
  /** Null where it has no sign for that. */
  readonly dropped: string | null
}

/** The signs of the kind that this one is: `[x]`, `\[x\]`, `☑`, `✅`, `{{[[DONE]]}}`, `DONE`; for anything else as `☐` has them. */
export function boxSignsOf(sign: string): BoxSigns {
  if (sign.startsWith('[')) return { open: '[ ]', done: '[x]', dropped: '[-]' }
  if (sign.startsWith('\\[')) return { open: '\\[ \\]', done: '\\[x\\]', dropped: '\\[-\\]' }
  if (sign.startsWith('{{')) {
    const put = (word: string) => sign.replace(/TODO|DONE/, word)
    return { open: put('TODO'), done: put('DONE'), dropped: null }
  }
  if (/^[A-Z]/.test(sign)) {
    const open = sign === 'LATER' || sign === 'NOW' ? 'LATER' : 'TODO'
    return { open, done: 'DONE', dropped: 'CANCELED' }
  }
  return /^[🔲✅]/u.test(sign)
    ? { open: '🔲', done: '✅', dropped: null }
    : { open: '☐', done: '☑', dropped: null }
}
