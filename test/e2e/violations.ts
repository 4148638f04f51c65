import AxeBuilder from '@axe-core/playwright'
import type { NoteWindow } from './pages/NoteWindow.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

// What a look changes; everything else that axe asks is the same in each of them.
const ofTheLook = ['color-contrast', 'link-in-text-block']

/** What axe finds in the window as it is, or in a part of it, a line each. */
export async function violations(window: NoteWindow, part?: string): Promise<string[]> {
  return await found(axeFor(window).withTags(standards), part)
}

/** The same in light, and what a look changes in dark and in forced colours too, one after the other. */
export async function violationsInAllLooks(window: NoteWindow, part?: string): Promise<string[]> {
  const lines: string[] = []
  for (const look of looks) {
    await window.page.emulateMedia({ ...look.media, reducedMotion: 'reduce' })
    await isDrawn(window)
    const axe = axeFor(window)
    if (look.name === 'light') axe.withTags(standards)
    else axe.withRules(ofTheLook)
    lines.push(...(await found(axe, part)).map((line) => `${look.name}: ${line}`))
  }
  await window.page.emulateMedia({ ...looks[0].media, reducedMotion: 'reduce' })
  return lines
}

/** When the colours that the page was just told of are there: transitions end, and two frames are drawn. */
async function isDrawn({ page }: NoteWindow): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
    await frame()
    await frame()
  })
}

/** In the page itself: the other way opens one more page each time, for frames of strangers, which there are none of. */
function axeFor({ page }: NoteWindow): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true)
}

async function found(axe: AxeBuilder, part: string | undefined): Promise<string[]> {
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const
