// Where open work of last week goes. A plan that is not done goes to the list on which this team reports on last week,
// beside the plan it stood in; a team without such a list takes it up where it stood. A list named "Done" is no such
// list: what stands there is told to be done.

import { isWork } from '../headings/frames.ts'
import { readLine } from '../text/lines.ts'
import type { Item } from '../vocabulary.ts'
import type { Block } from './week-lines.ts'
import { type Section, sectionAt, upwards } from './week-sections.ts'

type Move = {
  /** The section that the work goes to. */
  readonly to: Section
  /** Set where that section has no such list yet: a label like this one is made above the plan. */
  readonly likeLabel: Section | null
  /** Set where the work loses its place in running text and becomes an entry of its own. */
  readonly asEntry: boolean
}

/** Where in the new week the piece of last week’s work goes. */
export function moveOf(block: Block, sections: readonly Section[], lines: readonly string[]): Move {
  const from = homeOf(sectionAt(sections, block.item.line) ?? sections[0])
  if (!from) throw new Error('A meeting has at least the section above its first heading')
  const stay = { to: from, likeLabel: null, asEntry: false }
  if (isProse(block.item, lines)) {
    const list = generalList(sections)
    return list ? { to: list, likeLabel: null, asEntry: true } : stay
  }
  if (block.item.phase !== 'planned') return stay
  for (const plan of upwards(from).reverse()) {
    if (plan.kind !== 'planned') continue
    const report = reportBeside(plan, sections)
    if (report) return { ...stay, to: areaIn(report, from, plan) }
    const like = sections.find((one) => isPlainReport(one) && one.head?.kind === plan.head?.kind)
    const usual =
      like && sections.some((one) => one.kind === 'planned' && reportBeside(one, sections) === like)
    if (like && usual && plan.head?.level === like.head?.level && from === plan) {
      return { ...stay, likeLabel: like }
    }
  }
  return stay
}

/**
 * A sentence that opened a list ("The tasks remaining were as follows:") was about that week: its parent is the home, if
 * it is a list of work as well.
 */
function homeOf(section: Section | undefined): Section | undefined {
  const isSentence = section?.head?.kind === 'label' && section.head.words.split(/\s+/).length > 9
  const parent = section?.parent
  return isSentence && parent && upwards(parent).some(({ kind }) => isWork(kind)) ? parent : section
}

/** Work found in a sentence of running text: notes don't go on, so it has to leave them. */
export function isProse(item: Item, lines: readonly string[]): boolean {
  return item.found === 'sentence' && readLine(lines[item.line] ?? '').kind === 'text'
}

/** A list in which work is told of without saying that it is done. */
export function isPlainReport(section: Section): boolean {
  return section.kind === 'reported' && section.said === null
}

function reportBeside(plan: Section, sections: readonly Section[]): Section | undefined {
  return sections.find((one) => isPlainReport(one) && one.parent === plan.parent && one !== plan)
}

/** The part of the report with the name of the plan's part that the work stood in. */
function areaIn(report: Section, from: Section, plan: Section): Section {
  if (from === plan) return report
  return report.children.find(({ name, kind }) => kind === null && name === from.name) ?? report
}

/** The first report of the meeting, else its first plan. */
function generalList(sections: readonly Section[]): Section | undefined {
  return sections.find(isPlainReport) ?? sections.find(({ kind }) => kind === 'planned')
}
