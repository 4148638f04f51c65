// Row 14: what the page loads before it shows anything, against a page of React, CodeMirror and lang-markdown.
import { join } from 'node:path'
import { initialScript } from '../../scripts/initial-script.mjs'

/** @param {string} root */
export async function measureScript(root) {
  const ours = await initialScript(join(root, 'src/renderer/index.html'))
  const peer = await initialScript(join(root, 'test/bench/peer/index.html'), {})
  /** @param {{ readonly gzip: number }} script */
  const kB = ({ gzip }) => Math.round(gzip / 1000)
  return [
    { row: '14', part: `${kB(ours)} against ${kB(peer)} kB`, rounds: [ours.gzip / peer.gzip] },
  ]
}
