import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => join(root, folder, name)),
)
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

const declared =
  /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|type|interface) (\w+)/gm
const imported = /\bfrom\s*'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/g

/** The texts of the files that may use each file. What is loaded later is handed on, so that any file may. */
const users = new Map<string, readonly string[]>()
for (const [file, text] of sources) {
  for (const [, from, later] of text.matchAll(imported)) {
    const target = resolve(dirname(file), from ?? later ?? '')
    const others = [...sources].filter(([other]) => other !== target).map(([, one]) => one)
    users.set(target, later === undefined ? [...(users.get(target) ?? []), text] : others)
  }
}

test('what a source exports some other file imports', () => {
  const unused = [...sources]
    .filter(([file]) => file.startsWith(join(root, 'src')))
    .flatMap(([file, text]) =>
      [...text.matchAll(declared)]
        .map(([, name = '']) => name)
        .filter((name) => !users.get(file)?.some((one) => has(one, name)))
        .map((name) => `${relative(root, file)}: ${name}`),
    )
  expect(unused).toEqual([])
})

function has(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text)
}
