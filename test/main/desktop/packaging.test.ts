import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const config = JSON.parse(readFileSync(join(root, 'electron-builder.json'), 'utf8'))

const { author, description, homepage, scripts } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

test('a package says what it is, whose, and where it is from: without that there is none for Debian', () => {
  const holder = /^Copyright \(c\) (\d+) (.+)$/m.exec(readFileSync(join(root, 'LICENSE'), 'utf8'))
  expect(config.copyright).toBe(`Copyright © ${holder?.[1]} ${holder?.[2]}`)
  expect(author).toEqual({ name: holder?.[2], email: expect.stringMatching(/^\S+@\S+$/) })
  expect(homepage).toMatch(/^https:\/\/\S+$/)
  expect(description).not.toBe('')
})

test('packages are made by one version of the tool, in a folder that is no source', () => {
  expect(scripts.package).toMatch(/ electron-builder@\d+\.\d+\.\d+ /)
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n')
  expect(ignored).toContain(`${config.directories.output}/`)
})

test('a packaged program has what it reads at run time, and no sources or tests', () => {
  expect(config.files).toEqual(
    expect.arrayContaining(['out/**', 'resources/sample-notes/**', 'resources/templates/**']),
  )
  expect(
    config.files.filter((pattern: string) => /src|test|scripts|\*\*\/\*$/.test(pattern)),
  ).toEqual([])
  expect(config.asar).toBe(true)
  // Native code can't be loaded from within an archive.
  expect(config.asarUnpack).toEqual(['**/*.node'])
})

test('the file manager offers it for notes, without taking them from their usual program', () => {
  const endings = config.fileAssociations.flatMap(({ ext }: { ext: string | string[] }) => ext)
  expect(endings).toEqual(['md', 'markdown', 'txt'])
  for (const { rank } of config.fileAssociations) expect(rank).toBe('Alternate')
})

test('each platform has an icon of its own kind', () => {
  const bytes = (path: string) => readFileSync(join(root, path))
  const ico = bytes(config.win.icon)
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  const last = 6 + 16 * (ico.readUInt16LE(4) - 1)
  expect(ico.readUInt32LE(last + 8) + ico.readUInt32LE(last + 12)).toBe(ico.length)
  const icns = bytes(config.mac.icon)
  expect(icns.toString('ascii', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47])
  expect(bytes(`${config.linux.icon}/512x512.png`).subarray(0, 4)).toEqual(png)
})

test('the program has an icon of its own on each system, in the window and in the page', () => {
  const icons = join(root, 'resources/icons')
  expect(config.mac.icon).toBe('resources/icons/icon.icns')
  expect(config.win.icon).toBe('resources/icons/icon.ico')
  expect(config.linux.icon).toBe('resources/icons')
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    const png = readFileSync(join(icons, `${size}x${size}.png`))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
  const inPage = readFileSync(join(root, 'src/renderer/public/icon.svg'), 'utf8')
  expect(inPage).toBe(readFileSync(join(icons, 'icon.svg'), 'utf8'))
})
