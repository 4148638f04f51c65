// `npm run dev [-- FOLDER]`: the page renews itself while it is being written, in Electron where that is there, else in
// the browser. Changes of the host itself need a new start.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { findElectron } from './electron.mjs'
import { buildIfNeeded, installIfNeeded, root } from './prepare.mjs'

const folder = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('-'))
  .map((path) => resolve(process.env.INIT_CWD ?? '.', path))
const hasDisplay =
  process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY

installIfNeeded()
if (findElectron() && hasDisplay && !process.argv.includes('--browser')) {
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  pass(spawn(process.execPath, [builder, 'dev', '--', ...folder], { stdio: 'inherit', cwd: root }))
} else {
  buildIfNeeded()
  await serveInBrowser()
}

async function serveInBrowser() {
  const cli = join(root, 'out', 'main', 'cli.js')
  const host = spawn(process.execPath, [cli, 'serve', ...folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  pass(host)
  const address = new URL(await addressOf(host))
  const target = address.origin
  // The host takes only what its own page sends: requests that come through here are given its origin.
  /** @type {NonNullable<import('vite').ProxyOptions['configure']>} */
  const asOwn = (proxy) =>
    proxy.on('proxyReq', (request) => {
      request.setHeader('origin', target)
      request.removeHeader('sec-fetch-site')
    })
  const { createServer } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  const vite = await createServer({
    configFile: false,
    root: join(root, 'src', 'renderer'),
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      proxy: {
        '^/session$': { target, changeOrigin: true, configure: asOwn },
        '^/socket$': { target, changeOrigin: true, ws: true, rewriteWsOrigin: true },
      },
    },
  })
  await vite.listen()
  console.log(`Open ${vite.resolvedUrls?.local[0] ?? ''}${address.hash}`)
  host.once('exit', () => void vite.close())
}

/**
 * The address that the host prints.
 * @param {{ readonly stdout: import('node:stream').Readable }} host
 */
async function addressOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    if (line.startsWith('http://')) {
      stdout.resume()
      return line
    }
  }
  process.exit(1)
}

/**
 * Ends with the child, and the child with us.
 * @param {import('node:child_process').ChildProcess} child
 */
function pass(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('exit', (code) => process.exit(code ?? 1))
}
