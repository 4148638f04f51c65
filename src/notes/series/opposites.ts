import { stemOf } from './wording.ts'

const opposites = new Map(
  'add remove, enable disable, staging production, cancel book, open close, create delete, frontend backend, ios android, upgrade downgrade, increase decrease, internal external, buy sell, import export, lock unlock, upload download, client server, north south, east west, spring autumn, encode decode, mount unmount, install uninstall, bond unbond, port starboard'
    .split(', ')
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split(' ').map(stemOf)
      return [
        [one, other],
        [other, one],
      ] as const
    }),
)

/** One says it of one thing, the other of its opposite: `enable` against `disable`. */
export function isOpposite(a: readonly string[], b: readonly string[]): boolean {
  // What tells of work at length names this and that.
  if (Math.max(a.length, b.length) > 9) return false
  return a.some((stem) => {
    const other = opposites.get(stem)
    return other !== undefined && b.includes(other) && !b.includes(stem) && !a.includes(other)
  })
}
