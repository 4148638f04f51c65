import { describe, expect, test } from 'vitest'
import { texts } from '../../../src/language/language.ts'
import { tickRow } from '../../../src/renderer/panel/tick-row.ts'
import { hear } from '../../../src/renderer/ui/Announcer.tsx'
import { openSession } from '../session/open-session.ts'

const head = '# Deck crew 2026-11-16\n\n## This week\n'

async function ticked(path: string, line: string, words: string) {
  const opened = await openSession({ [path]: `${head}${line}\n` })
  const said: string[] = []
  const stop = hear((text) => said.push(text))
  tickRow(opened, { line: 4, text: words, owners: ['Ada'] })
  stop()
  return { said, shown: opened.notices(), after: opened.text().split('\n')[3] }
}

describe('A tick in any list of the panel', () => {
  test.each([
    ['- [ ] Order rope (Ada)', 'Order rope: done'],
    ['- [x] Order rope (Ada)', 'Order rope: open again'],
    ['- [~] Order rope (Ada)', 'Order rope: done'],
  ])('says what the item is now: %j', async (line, wanted) => {
    expect(await ticked('a.md', line, 'Order rope')).toMatchObject({ said: [wanted], shown: [] })
  })

  test.each([
    ['locked.md', '- [ ] Order rope (Ada)', texts().safety.onlyRead.mayNotChange],
    ['a.md', '- [>] Order rope (Ada)', 'no mark that could be ticked'],
  ])('that can’t be made in %s says why in a notice that one sees: %j', async (path, line, why) => {
    const { said, shown, after } = await ticked(path, line, 'Order rope')
    expect(said).toEqual([])
    expect(shown).toEqual([expect.stringContaining(why)])
    expect(after).toBe(line)
  })
})
