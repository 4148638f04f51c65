import AxeBuilder from '@axe-core/playwright'
import type { NoteWindow } from './pages/NoteWindow.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds in the window as it is, a line each. */
export async function violations(window: NoteWindow): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window.page }).withTags(standards).analyze()
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}
