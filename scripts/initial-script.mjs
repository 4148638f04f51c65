// What a page has to load before it can show anything: its entry and all that this imports, and not what it asks for later.
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { firstScript } from './first-script.mjs'
import { pageTexts } from './page-texts.mjs'

/**
 * Builds the page in memory as `electron-vite build` does; sizes in bytes, modules by their path. Another page than ours
 * gives its own options for the output.
 * @param {string} html
 * @param {import('vite').Rolldown.OutputOptions} outputOptions
 * @returns {Promise<{ readonly gzip: number, readonly bytes: number, readonly modules: readonly string[] }>}
 */
export async function initialScript(html, outputOptions = firstScript) {
  const built = await build({
    root: html.slice(0, html.lastIndexOf('/')),
    configFile: false,
    logLevel: 'error',
    plugins: [pageTexts(), react()],
    build: {
      write: false,
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: { index: html }, output: outputOptions },
    },
  })
  if (!('output' in built)) throw new Error('The page was not built once.')
  const chunks = new Map(
    built.output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part]] : [])),
  )
  /** @type {Set<import('vite').Rolldown.OutputChunk>} */
  const first = new Set()
  /** @param {string} name */
  const add = (name) => {
    const chunk = chunks.get(name)
    if (!chunk || first.has(chunk)) return
    first.add(chunk)
    chunk.imports.forEach(add)
  }
  for (const chunk of chunks.values()) if (chunk.isEntry) add(chunk.fileName)
  const loaded = [...first]
  return {
    gzip: loaded.reduce((sum, { code }) => sum + gzipSync(code).length, 0),
    bytes: loaded.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0),
    modules: loaded.flatMap(({ modules }) => Object.keys(modules)),
  }
}
