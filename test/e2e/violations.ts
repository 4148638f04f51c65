import AxeBuilder from '@axe-core/playwright'
import type { NoteWindow } from './pages/NoteWindow.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds in the window as it is, or in a part of it, a line each. */
export async function violations(window: NoteWindow, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page: window.page }).withTags(standards)
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

/** The same in light, in dark and in forced colours, one after the other. */
export async function violationsInAllLooks(window: NoteWindow): Promise<string[]> {
  const found: string[] = []
  for (const look of looks) {
    await window.page.emulateMedia({ ...look, reducedMotion: 'reduce' })
    const name = look.forcedColors === 'active' ? 'forced colours' : look.colorScheme
    found.push(...(await violations(window)).map((line) => `${name}: ${line}`))
  }
  return found
}
