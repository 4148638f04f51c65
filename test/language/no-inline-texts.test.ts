import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../../src')

// Words of the product and of the web that are the same in every language.
const same = new Set(['Carryover', 'Markdown', 'GitHub', 'GitLab', 'HTML', 'PDF'])

test('no text that a person sees stands in the sources of the window or the host', () => {
  const found = ['renderer', 'main', 'preload', 'api'].flatMap((layer) =>
    sourceFiles(join(src, layer)).flatMap((file) =>
      textsIn(readFileSync(file, 'utf8'), file.endsWith('.tsx')).map(
        (text) => `${relative(src, file)}: ${text}`,
      ),
    ),
  )
  expect(found).toEqual([])
})

test('the scanner finds words between tags, in properties, and sentences thrown to people', () => {
  expect(textsIn('<p>No notes yet</p>', true)).toEqual(['No notes yet'])
  expect(textsIn('<Button label="Close it" />', true)).toEqual(['Close it'])
  expect(textsIn("const a = { label: 'Close', text: `Saved {x} times` }", false)).toEqual([
    'Close',
    'Saved {x} times',
  ])
  expect(textsIn("throw new ApiError('gone', 'It is gone.')", false)).toEqual(['It is gone.'])
  expect(textsIn("announce('Done.')", false)).toEqual(['Done.'])
})

test('the scanner leaves code, remarks and words for programs alone', () => {
  expect(textsIn('const f = <T,>(a: T) => a < b && c > d', true)).toEqual([])
  expect(
    textsIn("// label: 'Close'\n/** text: `x y` */\nthrow new Error('No such thing')", false),
  ).toEqual([])
  expect(textsIn("{ kind: 'info', type: 'button', message: error.message }", false)).toEqual([])
  expect(textsIn('<span>{count}</span> <kbd>↑</kbd> Carryover', true)).toEqual([])
})

/** The texts that stand in the source where a person would see them. */
function textsIn(source: string, isJsx: boolean): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const properties =
    /(?<![\w.])(?:label|title|text|placeholder|message|detail|hint|reason|'?aria-label'?|alt)\s*(?:=|:)\s*(?:\{\s*)?(['"`])((?:(?!\1).)*)\1/g
  const calls = /(?:new ApiError\(\s*'[\w-]+',|\bannounce\(|\bfail\()\s*(['"`])((?:(?!\1).)*)\1/g
  const found = [...code.matchAll(properties), ...code.matchAll(calls)].map(
    (match) => match[2] ?? '',
  )
  if (isJsx) {
    const nodes = code.matchAll(/(?<![=\-(&|<,]\s*)>([^<>{}=;()|&'"]*)(?=<|\{)/g)
    found.push(...[...nodes].map((match) => (match[1] ?? '').replace(/\s+/g, ' ').trim()))
  }
  return found.filter((text) => isWords(text))
}

function isWords(text: string): boolean {
  const words = text.replace(/\$\{[^}]*\}/g, ' ').match(/\p{L}{2,}/gu) ?? []
  if (words.length === 0 || words.every((word) => same.has(word))) return false
  // `file:` or `data-kind`: a word for programs.
  return !/^[a-z][\w:/.-]*$/.test(text)
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
