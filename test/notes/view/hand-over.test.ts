import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf, readNote } from '../../../src/notes/meetings/note.ts'
import { applyEdits, textOf } from '../../../src/notes/text/text.ts'
import { actionHtml, actionList } from '../../../src/notes/view/action-list.ts'
import { htmlDocument, htmlText } from '../../../src/notes/view/html.ts'
import { inlineHtml } from '../../../src/notes/view/inline-html.ts'
import {
  issueAddress,
  issueOf,
  linkItem,
  readRepository,
} from '../../../src/notes/view/issue-link.ts'
import { meetingHtml } from '../../../src/notes/view/meeting-html.ts'

const text = [
  '# Deck 11/16/2026',
  '',
  '## This week',
  '- [~] Sand the rail (Ada, Ben)',
  '- [ ] Order rope (Ben)',
  '- [ ] Count the buoys',
  '',
].join('\n')
const note = readNote(text)

describe('copying actions', () => {
  test('of one person gives theirs alone, without a heading', () => {
    expect(actionList(note, { by: 'owner', form: 'markdown', person: 'Ben' })).toBe(
      '- [~] Sand the rail\n- [ ] Order rope\n',
    )
    expect(actionList(note, { by: 'owner', form: 'text', person: '' })).toBe('- Count the buoys\n')
  })

  test('as a task list has only boxes that an issue can tick', () => {
    expect(actionList(note, { by: 'section', form: 'tasks' })).toBe(
      '### This week\n\n- [ ] Sand the rail (Ada, Ben) (in progress)\n- [ ] Order rope (Ben)\n- [ ] Count the buoys\n',
    )
  })

  test('as rich text has names and lists, and speaks the language that it is asked in', () => {
    const words = { nobody: 'Ohne Zuständige', inProgress: 'in Arbeit' }
    expect(htmlText(actionHtml(note, { by: 'owner', words }))).toBe(
      '<p><strong>Ada</strong></p><ul><li>Sand the rail (in Arbeit)</li></ul>' +
        '<p><strong>Ben</strong></p><ul><li>Sand the rail (in Arbeit)</li><li>Order rope</li></ul>' +
        '<p><strong>Ohne Zuständige</strong></p><ul><li>Count the buoys</li></ul>',
    )
  })
})

function htmlOf(source: string): string {
  const read = readNote(source)
  const [meeting] = read.meetings
  return meeting ? htmlText(meetingHtml(textOf(source), meeting)) : ''
}

describe('a meeting as a document', () => {
  test('has its headings, lists, boxes, tables, code and links', () => {
    const source =
      '# Deck 2026-11-16\n\nfair wind\nno rain\n\n- [x] Oil\n\t- port\n- tar\n  the deck\n\n3. three\n4. four\n\n| a | b |\n|---|---|\n| 1 | `2` |\n\n> said\n\n```\n<b>\n```\n\n---\nsee [list](https://kestrel.example)\n'
    expect(htmlOf(source)).toBe(
      '<h1>Deck 2026-11-16</h1><p>fair wind<br>no rain</p>' +
        '<ul><li class="task done">☑ <span class="words">Oil</span><ul><li>port</li></ul></li><li>tar<br>the deck</li></ul>' +
        '<ol start="3"><li>three</li><li>four</li></ol>' +
        '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><code>2</code></td></tr></table>' +
        '<blockquote><p>said</p></blockquote><pre><code>&#60;b&#62;</code></pre><hr>' +
        '<p>see <a href="https://kestrel.example">list</a></p>',
    )
  })

  test('keeps the words of dress that editors leave, of links between notes and of what is not Markdown', () => {
    const source =
      '# Deck 2026-11-16\n\n| What |\n|---|\n| Oil<br>Tar <br/> |\n\n<a name="x">1. Rope</a> a <b and c>\n\n**Ada: **tar **Ben: **rope, 2 ** 3 ** 4\n\n[**Rope\\_list**](rope.md "wikilink") [*all* of https://k.example](https://k.example/all)\n'
    expect(htmlOf(source)).toBe(
      '<h1>Deck 2026-11-16</h1><table><tr><th>What</th></tr><tr><td>Oil<br>Tar <br></td></tr></table>' +
        '<p>1. Rope a &#60;b and c&#62;</p>' +
        '<p><strong>Ada: </strong>tar <strong>Ben: </strong>rope, 2 ** 3 ** 4</p>' +
        '<p><span><strong>Rope_list</strong></span> <a href="https://k.example/all"><em>all</em> of https://k.example</a></p>',
    )
  })

  test('has no link within a link, both kinds of emphasis, and characters as themselves but in code', () => {
    const source =
      '# Deck 2026-11-16\n\n[**see https://k.example**](https://k.example/all) ***Oil*** &mdash; tar `&mdash;` &lt;b&gt;\n'
    expect(htmlOf(source)).toBe(
      '<h1>Deck 2026-11-16</h1><p><a href="https://k.example/all"><strong>see https://k.example</strong></a> ' +
        '<strong><em>Oil</em></strong> — tar <code>&#38;mdash;</code> &#60;b&#62;</p>',
    )
  })

  test('has no markup but its own, whatever the note says', () => {
    const piece = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '[a](https://x.example/"onclick=1)',
      '`<b>`',
      '**',
      '| a |\n|---|\n',
      '- [ ] ',
      '\n',
      '  ',
      '# ',
      '> ',
      '```\n',
      '<!-- ',
      'words',
    )
    const known =
      /<\/?(?:h[1-6]|p|ul|li|blockquote|pre|code|table|tr|th|td|strong|em|s|span|ol)(?: class="[a-z ]+")?(?: start="\d+")?>|<a href="https?:[^"<>]*">|<\/a>|<br>|<hr>/g
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = htmlOf(`# Deck 2026-11-16\n${pieces.join('')}`)
        expect(html.replace(known, '')).not.toMatch(/[<>]/)
        expect(html).not.toMatch(/javascript:[^<]*">/)
      }),
      { numRuns: 300 },
    )
  })

  test('loses no word of the note', () => {
    const source = '# Deck 2026-11-16\n\nalpha\n\n\t- beta\n- gamma\n\n  delta\n\n1) one\n- two\n'
    const words = htmlOf(source).replace(/<[^>]+>/g, ' ')
    for (const word of ['alpha', 'beta', 'gamma', 'delta', 'one', 'two']) {
      expect(words).toContain(word)
    }
  })

  test('is a whole file with its title that loads nothing', () => {
    const file = htmlDocument('A & B', inlineHtml('x'), 'de')
    expect(file).toContain('<title>A &#38; B</title>')
    expect(file).toContain('<html lang="de">')
    expect(file).toContain("default-src 'none'")
    expect(file).not.toMatch(/<script|<link|src=/)
  })
})

describe('a new issue', () => {
  test.each([
    ['kestrel/deck', 'https://github.com/kestrel/deck', 'github'],
    ['https://github.com/kestrel/deck.git', 'https://github.com/kestrel/deck', 'github'],
    ['https://github.com/kestrel/deck/issues', 'https://github.com/kestrel/deck', 'github'],
    ['git@gitlab.example:crew/tools/deck.git', 'https://gitlab.example/crew/tools/deck', 'gitlab'],
    ['https://gitlab.com/crew/deck/-/issues/new', 'https://gitlab.com/crew/deck', 'gitlab'],
  ] as const)('in %s is asked for at %s', (words, address, kind) => {
    expect(readRepository(words)).toEqual({ address, kind })
  })

  test.each(['', 'deck', 'javascript:alert(1)', 'https://github.com/kestrel', 'a b/c'])(
    'needs a repository, which %j is not',
    (words) => {
      expect(readRepository(words)).toBeNull()
    },
  )

  test('carries title, nested lines, owner and meeting', () => {
    const source = '# Deck 2026-11-16\n\n## This week\n- [ ] Order rope & tar (Ben)\n  - 20 m\n'
    const placed = itemsOf(readNote(source))[0]
    if (!placed) throw new Error('No item')
    const issue = issueOf({ text: textOf(source), placed, note: readNote(source) })
    expect(issue).toEqual({ title: 'Order rope & tar', body: '- 20 m\n\nBen · Deck 2026-11-16' })
    expect(issueAddress({ address: 'https://github.com/k/d', kind: 'github' }, issue)).toBe(
      'https://github.com/k/d/issues/new?title=Order%20rope%20%26%20tar&body=-%2020%20m%0A%0ABen%20%C2%B7%20Deck%202026-11-16',
    )
    const long = { title: 'x', body: 'ü'.repeat(5000) }
    const address = issueAddress({ address: 'https://gitlab.com/k/d', kind: 'gitlab' }, long)
    expect(address.length).toBeLessThan(8192)
    expect(address).toContain('/-/issues/new?issue%5Btitle%5D=x')
  })

  test('has nested lines without their indentation, and those that go on with the words in its title alone', () => {
    const source =
      '# Deck 2026-11-16\n\n## To do\n- Order rope for the boats that go out to the islands in spring and all\n  that it takes (Ben)\n        * 20 m\n          * blue\n'
    const read = readNote(source)
    const placed = itemsOf(read)[0]
    if (!placed) throw new Error('No item')
    expect(issueOf({ text: textOf(source), placed, note: read })).toEqual({
      title: 'Order rope for the boats that go out to the islands in spring and all that it takes',
      body: '* 20 m\n  * blue\n\nBen · Deck 2026-11-16',
    })
  })

  test.each([
    ['- [ ] Order rope (Ben)', '- [ ] Order rope [#12](https://github.com/k/d/issues/12) (Ben)'],
    ['- [ ] Order rope', '- [ ] Order rope [#12](https://github.com/k/d/issues/12)'],
    ['- Ben: order rope', '- Ben: order rope [#12](https://github.com/k/d/issues/12)'],
    [
      '- Order rope of [the list](https://k.example/list)',
      '- Order rope of [the list](https://k.example/list) [#12](https://github.com/k/d/issues/12)',
    ],
    [
      '- [ ] Order rope for the boats that go out to the islands in spring and all\n  that it takes (Ben)',
      '  that it takes [#12](https://github.com/k/d/issues/12) (Ben)',
    ],
    [
      '- [ ] Order rope - the blue one (Ben)',
      '- [ ] Order rope - the blue one [#12](https://github.com/k/d/issues/12) (Ben)',
    ],
    [
      '- [ ] Order `rope - tar` (Ben)',
      '- [ ] Order `rope - tar` [#12](https://github.com/k/d/issues/12) (Ben)',
    ],
    [
      '- [ ] Order rope - Ben (done)',
      '- [ ] Order rope [#12](https://github.com/k/d/issues/12) - Ben (done)',
    ],
    ['- [ ] Order rope (blue)', '- [ ] Order rope (blue) [#12](https://github.com/k/d/issues/12)'],
    ['    - Ben to order rope', '    - Ben to order rope [#12](https://github.com/k/d/issues/12)'],
  ])('can be linked on the line %j, whose owner stays', (line, wanted) => {
    const source = `# Deck 2026-11-16\n\n## This week\n${line}`
    const read = readNote(source)
    const placed = itemsOf(read)[0]
    if (!placed) throw new Error('No item')
    const edits = linkItem({ text: textOf(source), placed, note: read }, url)
    expect(typeof edits === 'string' ? edits : applyEdits(source, edits).split('\n').at(-1)).toBe(
      wanted,
    )
  })

  const url = 'https://github.com/k/d/issues/12'
  test.each([
    ['no-address', '- [ ] Order rope (Ben)', 'javascript:alert(1)'],
    ['no-address', '- [ ] Order rope (Ben)', 'github.com/k/d/issues/12'],
    ['there-already', `- [ ] Order rope ${url} (Ben)`, url],
    ['in-table', '| Task | Owner |\n|---|---|\n| Order rope | Ben |', url],
  ])('cannot be linked because of %s: %j', (why, lines, address) => {
    const source = `# Deck 2026-11-16\n\n## This week\n${lines}`
    const read = readNote(source)
    const placed = itemsOf(read)[0]
    if (!placed) throw new Error('No item')
    expect(linkItem({ text: textOf(source), placed, note: read }, address)).toBe(why)
  })
})
