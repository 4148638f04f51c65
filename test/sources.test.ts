import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

// What no source may have: the ways by which text becomes code, and by which a note reaches the system. Comments are
// looked at too, so that nothing hides in one.

const src = resolve(import.meta.dirname, '../src')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|html|css)$/.test(name))
  .map((name) => ({
    name: relative(src, join(src, name)).replaceAll('\\', '/'),
    text: readFileSync(join(src, name), 'utf8'),
  }))

const banned: Readonly<Record<string, RegExp>> = {
  'text that becomes HTML': new RegExp(
    [
      'innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|setHTML\\b',
      'document\\.write|createContextualFragment|DOMParser|parseFromString|srcdoc|parseHTMLUnsafe',
      'createPolicy|trustedTypes',
    ].join('|'),
  ),
  'text that becomes code':
    /\beval\s*\(|new Function\b|setTimeout\(\s*['"`]|setInterval\(\s*['"`]|['"`]\s*javascript:|\bvm['"]|importScripts/,
  'a frame, plug-in or webview':
    /<(?:iframe|frame|embed|webview|portal)\b|createElement\(['"](?:iframe|frame|object|embed|webview|script)/i,
  'a page from a file': /\bloadFile\s*\(|['"`]file:\/\//,
  'a file opened by the system':
    /\bshell\.openPath\b|\{[^}]*\bopenPath\b[^}]*\} = shell|\bopenItem\b|showItemInFolder(?!\(file\))/,
  'a weaker window': new RegExp(
    [
      '(?:sandbox|contextIsolation|webSecurity):\\s*false',
      '(?:nodeIntegration\\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag):\\s*true',
      'enableBlinkFeatures|enable-blink-features|disable-web-security|no-sandbox|ignore-certificate-errors',
      'ELECTRON_RUN_AS_NODE|enableRemoteModule|nativeWindowOpen',
    ].join('|'),
  ),
  'a scheme of ours in the system': /setAsDefaultProtocolClient/,
  'another way to the host':
    /ipcRenderer\.(?:invoke|sendSync|sendToHost|postMessage)|ipcMain\.handle|executeJavaScript/,
  'a request that could leave the machine':
    /\bXMLHttpRequest\b|EventSource\b|sendBeacon|https?\.get\(|node:https|node:dgram|node:tls/,
  'a shell': /\bexec(?:Sync|File|FileSync)\s*\(|\bexec\b[^;]*'node:child_process'|shell:\s*true/,
}

describe.each(Object.entries(banned))('no source has %s', (_, pattern) => {
  test('anywhere', () => {
    const found = sources.flatMap(({ name, text }) => {
      const hit = pattern.exec(text)
      return hit ? [`${name}: ${hit[0]}`] : []
    })
    expect(found).toEqual([])
  })
})

/** Each of these stands in one place, and only there. */
const oneOf: Readonly<Record<string, { pattern: RegExp; file: string }>> = {
  'opens links': { pattern: /openExternal/g, file: 'main/folder-windows.ts' },
  'opens tabs': { pattern: /\b(?:window|page\??)\.open\(/g, file: 'renderer/session/links.ts' },
  'bridges to the page': { pattern: /exposeInMainWorld/g, file: 'preload/index.ts' },
  'starts another program': { pattern: /\bspawn\(/g, file: 'main/open-address.ts' },
  'listens on a port': { pattern: /\bserver\.listen\(/g, file: 'main/loopback/server.ts' },
  'says what our page may load': {
    pattern: /default-src(?! 'none'; style-src 'unsafe-inline'">)/g,
    file: 'main/page/page-headers.ts',
  },
  'says what an exported page may load': {
    pattern: /default-src 'none'; style-src 'unsafe-inline'">/g,
    file: 'notes/view/html.ts',
  },
}

test.each(Object.entries(oneOf))('one place %s', (_, { pattern, file }) => {
  const places = sources.flatMap(({ name, text }) =>
    [...text.matchAll(pattern)]
      .filter((hit) => !/function $/.test(text.slice(Math.max(0, hit.index - 9), hit.index)))
      .map(() => name),
  )
  expect(places).toEqual([file])
})

test('what is opened was looked at before', () => {
  const opening = sources.filter(({ text }) =>
    /openLink\)\(|\b(?:window|page\??)\.open\(/.test(text),
  )
  expect(opening.map(({ name }) => name).sort()).toEqual([
    'main/handlers.ts',
    'renderer/session/links.ts',
  ])
  for (const { name, text } of opening) {
    expect(text, name).toMatch(
      /const (\w+) = safeLink\(\w+\)[\s\S]{0,250}(?:openLink\)|page\??\.open)\(\1\b/,
    )
  }
})

test('the page asks nobody but its own host', () => {
  const asking = sources
    .filter(({ name }) => name.startsWith('renderer/'))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/\bfetch\(|new WebSocket\(|\bWorker\(/g)].map(
        (hit) => `${name}: ${hit[0]}`,
      ),
    )
  const known = /^renderer\/transport\/(?:admission|load-part|pick-port)\.ts: |Worker\($/
  expect(asking.filter((one) => !known.test(one))).toEqual([])
})

test('what a note says depends on no language that a machine is set to', () => {
  const asking = sources.filter(
    ({ name, text }) =>
      name.startsWith('notes/') && /\.toLocale|\.localeCompare|\bIntl\b/.test(text),
  )
  expect(asking.map(({ name }) => name)).toEqual([])
})

test('no address in the page or its styles leads elsewhere', () => {
  const shown = sources.filter(({ name }) => /\.(?:css|html)$/.test(name))
  expect(
    shown.filter(({ text }) => /https?:\/\/|url\(\s*['"]?(?:http|\/\/)|@import\s+url/.test(text)),
  ).toEqual([])
})

test('the editor is version 6, and one package alone runs outside the bundle', () => {
  const root = resolve(src, '..')
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>
  expect(Object.keys({ ...dependencies, ...devDependencies })).not.toContain('codemirror')
  expect(Object.keys(dependencies ?? {})).toEqual(['@parcel/watcher'])
})
