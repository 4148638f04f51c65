import type { Range } from '@codemirror/state'
import { Decoration } from '@codemirror/view'
import { spansOf } from './colouring/spans.ts'
import { startsUnit } from './colouring/units.ts'
import { type LineFacts, lineLook } from './line-marks.ts'

/** For each line whether a unit starts there: a run of lines that can be coloured by itself. */
export function startsOf(facts: readonly LineFacts[]): readonly boolean[] {
  return facts.map(({ text, hidden }, at) => {
    const above = facts[at - 1]
    if (!above || hidden !== above.hidden) return true
    return hidden === null && startsUnit(text, above.text)
  })
}

/** The decorations of the lines from `first` up to `last`, of which the first starts a unit and stands at `at`. */
export function draw(
  facts: readonly LineFacts[],
  starts: readonly boolean[],
  { first, last, at }: { first: number; last: number; at: number },
): Range<Decoration>[] {
  const ranges: Range<Decoration>[] = []
  let offset = at
  let unit = ''
  let unitAt = at
  const colour = () => {
    for (const { from, to, name } of spansOf(unit)) {
      ranges.push(colourMark(name).range(unitAt + from, unitAt + to))
    }
  }
  for (let line = first; line < last; line++) {
    const fact = facts[line]
    if (!fact) break
    if (starts[line] && line > first) {
      colour()
      unit = ''
      unitAt = offset
    }
    if (fact.hidden === null)
      unit += unit === '' && offset === unitAt ? fact.text : `\n${fact.text}`
    const { name, marks } = lineLook(fact)
    if (name !== '') ranges.push(lineMark(name).range(offset))
    for (const { from, to, mark } of marks) {
      ranges.push(mark.range(offset + from, offset + to))
    }
    offset += fact.text.length + 1
  }
  colour()
  return ranges
}

// Decorations of the same class are the same object, so that the editor sees at a glance that nothing changed.
const colourMarks = new Map<string, Decoration>()
const classMarks = new Map<string, Decoration>()

function colourMark(name: string): Decoration {
  return remembered(colourMarks, name, () => Decoration.mark({ class: name }))
}

function lineMark(name: string): Decoration {
  return remembered(classMarks, name, () => Decoration.line({ class: name }))
}

function remembered<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name)
  if (known) return known
  const made = make()
  map.set(name, made)
  return made
}
