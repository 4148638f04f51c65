import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

// All of main but what knows Electron.
const sharedOfMain = [
  ...['commands', 'folder', 'journal', 'loopback', 'page', 'snapshots'],
  ...readdirSync(join(src, 'main')).filter((name) => /(?<!^index|^folder-windows)\.ts$/.test(name)),
].map((part) => `main/${part}`)

// How parts of the page are loaded.
const loadPart = 'renderer/transport/load-part.ts'

// Who may import whom (ARCHITECTURE.md has the same table in words). The longest matching prefix decides.
const mayImport: Record<string, readonly string[]> = {
  api: ['api', 'notes', 'language', 'zod'],
  // The table of texts: whoever shows something to a person may ask it.
  language: ['language'],
  'main/folder': ['main/folder', 'notes', 'api', 'language', 'node:', '@parcel/watcher', 'zod'],
  'main/journal': ['main/journal', 'main/folder', 'notes', 'api', 'language', 'node:', 'zod'],
  'main/snapshots': ['main/snapshots', 'main/folder', 'api', 'language', 'node:'],
  'main/page': ['main/page', 'node:'],
  'main/loopback': ['main/loopback', 'api', 'language', 'main/page', 'node:', 'ws'],
  'main/desktop': ['main/desktop', 'api', 'language', 'main/page', 'node:', 'electron'],
  'main/index.ts': ['main', 'api', 'notes', 'language', 'node:', 'electron'],
  'main/folder-windows.ts': ['main', 'api', 'node:', 'electron'],
  main: [...sharedOfMain, 'api', 'notes', 'language', 'node:', 'zod'],
  preload: ['api', 'electron'],
  'renderer/ui': ['renderer/ui', loadPart, 'language', 'react', '@tanstack/react-virtual'],
  'renderer/transport': ['renderer/transport', 'api', 'language'],
  'renderer/store': ['renderer/store', 'api', 'notes', 'language', 'zustand', 'react'],
  'renderer/editor': [
    'renderer/editor',
    loadPart,
    'renderer/store',
    'notes',
    'language',
    'api',
    'react',
    '@codemirror/',
    '@lezer/',
  ],
  'renderer/session': [
    'renderer/session',
    loadPart,
    'renderer/store',
    'renderer/editor',
    'api',
    'language',
    'notes',
    'react',
    '@codemirror/',
  ],
  'renderer/actions': [
    'renderer/actions',
    loadPart,
    'renderer/session',
    'renderer/store',
    'renderer/editor',
    'api',
    'language',
    'notes',
    'react',
    '@codemirror/',
  ],
  'renderer/diff': ['renderer/diff', 'renderer/ui', 'notes', 'language', 'react', '@codemirror/'],
  renderer: [
    'renderer',
    'api',
    'notes',
    'language',
    'react',
    'react-dom',
    'zustand',
    '@fontsource',
  ],
}
const regions = ['panel', 'sidebar', 'toolbar', 'statusbar', 'dialogs', 'pages']
for (const region of regions) {
  mayImport[`renderer/${region}`] = [
    ...[
      `renderer/${region}`,
      'renderer/actions',
      'renderer/store',
      'renderer/ui',
      'renderer/session',
      'renderer/diff',
    ],
    ...['api', 'notes', 'language', 'react', 'zustand'],
  ]
}

// What a note says is found in this order: each part may ask those before it.
const partsOfNotes = [
  ...['vocabulary.ts', 'text', 'dates', 'words', 'lines', 'headings', 'people', 'fold'],
  ...['series', 'meetings', 'sections', 'edits', 'week', 'finding', 'view'],
].map((part) => `notes/${part}`)
partsOfNotes.forEach((part, at) => {
  mayImport[part] = [...partsOfNotes.slice(0, at + 1), 'diff']
})

test('every import follows the table of who may import whom', () => {
  const wrong: string[] = []
  for (const file of sourceFiles(src)) {
    const from = relative(src, file).replaceAll('\\', '/')
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      const to = specifier.startsWith('.')
        ? relative(src, resolve(dirname(file), specifier)).replaceAll('\\', '/')
        : specifier
      if (/\.css$/.test(to)) continue
      if (!isAllowed(from, to)) wrong.push(`${from} imports ${to}`)
    }
  }
  expect(wrong).toEqual([])
})

test('every file of what a note says is in one of its parts', () => {
  const files = sourceFiles(join(src, 'notes')).map((file) =>
    relative(src, file).replaceAll('\\', '/'),
  )
  expect(files.filter((file) => !partsOfNotes.some((part) => isUnder(file, part)))).toEqual([])
})

test('the table is read by the longest prefix', () => {
  expect(allowedFor('main/folder/folder.ts')).not.toContain('electron')
  expect(allowedFor('main/index.ts')).toContain('electron')
  expect(isUnder('main/folder', 'main')).toBe(true)
  expect(isUnder('mainly', 'main')).toBe(false)
})

test.each([
  ['main/folder/today.ts', 'main/desktop/menu.ts'],
  ['main/open-workspace.ts', 'main/folder-windows.ts'],
  ['main/commands/serve.ts', 'main/desktop/dialogs.ts'],
  ['main/cli.ts', 'electron'],
])('what both hosts share knows nothing of Electron: %s may not import %s', (from, to) => {
  expect(isAllowed(from, to)).toBe(false)
  expect(isAllowed('main/index.ts', to)).toBe(true)
})

function isAllowed(from: string, to: string): boolean {
  return allowedFor(from).some((prefix) => isUnder(to, prefix))
}

function allowedFor(file: string): readonly string[] {
  const layers = Object.keys(mayImport).filter((layer) => isUnder(file, layer))
  const nearest = layers.sort((a, b) => b.length - a.length)[0]
  return nearest === undefined ? [] : (mayImport[nearest] ?? [])
}

function isUnder(path: string, prefix: string): boolean {
  if (/[:/]$/.test(prefix) || prefix.startsWith('@fontsource')) return path.startsWith(prefix)
  return path === prefix || path.startsWith(`${prefix}/`)
}

function importsOf(source: string): string[] {
  const pattern =
    /^\s*(?:import|export)\s[^'"]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}
