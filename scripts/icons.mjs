// Draws the icon in every size that a system asks for, in Chromium, and packs them into icon.ico and icon.icns.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium, launchOptions } from './chromium.mjs'

const folder = join(import.meta.dirname, '../resources/icons')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

const executable = await findChromium()
if (!executable) throw new Error('There is no Chromium to draw with.')
const browser = await chromium.launch(launchOptions(executable))
const page = await browser.newPage()
const pictures = new Map()
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  pictures.set(size, await page.screenshot({ omitBackground: true }))
}
await browser.close()

for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(folder, `${size}x${size}.png`), pictures.get(size))
}
for (const size of [256, 512]) writeFileSync(join(folder, `icon-${size}.png`), pictures.get(size))
writeFileSync(join(folder, 'icon.ico'), icoOf([16, 24, 32, 48, 64, 128, 256]))
writeFileSync(join(folder, 'icon.icns'), icnsOf())

/**
 * Windows' container: a directory of sixteen bytes a picture, then the pictures as PNG.
 * @param {readonly number[]} wanted
 */
function icoOf(wanted) {
  const head = Buffer.alloc(6 + 16 * wanted.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(wanted.length, 4)
  let offset = head.length
  wanted.forEach((size, at) => {
    const entry = 6 + 16 * at
    const { length } = pictures.get(size)
    // 0 stands for 256.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += length
  })
  return Buffer.concat([head, ...wanted.map((size) => pictures.get(size))])
}

/** A Mac's container: each picture as PNG behind the name of its size and its length. */
function icnsOf() {
  const names = {
    ic11: 32,
    ic12: 64,
    ic07: 128,
    ic13: 256,
    ic08: 256,
    ic14: 512,
    ic09: 512,
    ic10: 1024,
  }
  const parts = Object.entries(names).map(([name, size]) => part(name, pictures.get(size)))
  return part('icns', Buffer.concat(parts))
}

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
function part(name, bytes) {
  const head = Buffer.alloc(8)
  head.write(name, 0, 'ascii')
  head.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([head, bytes])
}
