import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { pageHeaders } from './page-headers.ts'

/** The files of the page by their path in its address. What is not in it does not exist: no path is put together. */
export type PageFiles = ReadonlyMap<string, PageFile>

type PageFile = { readonly type: string; readonly bytes: Buffer }

type PageAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

/** Loads the page as it was built. Rejects where it was not. */
export async function loadPage(folder: string): Promise<PageFiles> {
  const files = new Map<string, PageFile>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    const address = `/${relative(folder, path).split(sep).join('/')}`
    files.set(address, { type, bytes: await readFile(path) })
  }
  const index = files.get('/index.html')
  if (!index) throw new Error(`There is no page in ${folder}. Build it with: npm run build`)
  files.set('/', index)
  return files
}

/** What a page is told before it asks anything: the language that the person chose, else null. */
export type PageTold = { readonly language: 'en' | 'de' | null }

/** The answer to a request for that path; a fresh nonce goes into each page and into its policy. */
export function answerPage(
  files: PageFiles,
  path: string,
  { language }: PageTold = { language: null },
): PageAnswer {
  const nonce = randomBytes(16).toString('base64')
  const headers = pageHeaders(nonce)
  const file = files.get(path)
  if (!file) {
    const type = 'text/plain; charset=utf-8'
    return { status: 404, headers: { ...headers, 'content-type': type }, body: 'Not found.\n' }
  }
  const body = file.type.startsWith('text/html')
    ? withHead(file.bytes.toString('utf8'), { 'csp-nonce': nonce, language: language ?? '' })
    : file.bytes
  return { status: 200, headers: { ...headers, 'content-type': file.type }, body }
}

/** The page finds these in its head: the nonce for the editor's styles, and the language to speak from the start. */
function withHead(html: string, told: Readonly<Record<string, string>>): string {
  const lines = Object.entries(told).map(
    ([name, content]) => `\n    <meta name="${name}" content="${content}" />`,
  )
  return html.replace('<head>', `<head>${lines.join('')}`)
}
