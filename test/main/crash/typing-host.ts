// The host as a process of its own, to be killed. It has a workspace for each sitting that its parent opens, as the desktop
// host has for each window; the channel to the parent carries the port of each.
import type { Message, Port } from '../../../src/api/port.ts'
import { openAppData } from '../../../src/main/app-data.ts'
import { attachPage } from '../../../src/main/attach-page.ts'
import { openWorkspace } from '../../../src/main/open-workspace.ts'

/** To the host: open a workspace, join a page to it in the place of the one before, or what that page says. */
export type ToHost = { readonly sitting: number } & (
  | { readonly open: { readonly folder: string; readonly data: string } }
  | { readonly page: true }
  | { readonly message: Message }
)

export type FromHost = { readonly sitting: number } & (
  | { readonly isOpen: true }
  | { readonly message: Message }
)

// It has no watcher here, and says so.
const report = () => undefined
const sittings = new Map<number, { join(): void; receive(message: Message): void }>()

process.on('message', (told: ToHost) => {
  if ('open' in told) void open(told.sitting, told.open)
  else if ('page' in told) sittings.get(told.sitting)?.join()
  else sittings.get(told.sitting)?.receive(told.message)
})

function send(told: FromHost): void {
  process.send?.(told)
}

async function open(sitting: number, { folder, data }: { folder: string; data: string }) {
  const workspace = await openWorkspace(folder, {
    data: openAppData(data, report),
    program: process.cwd(),
    report,
  })
  let page = pagePort(sitting)
  sittings.set(sitting, {
    // The page before is gone, as a tab is whose process was killed.
    join() {
      page.close()
      page = pagePort(sitting)
      attachPage(page.port, workspace, { features: { appVersion: '0', capabilities: [] }, report })
    },
    receive: (message) => page.receive(message),
  })
  send({ sitting, isOpen: true })
}

function pagePort(sitting: number) {
  const listeners: ((message: Message) => void)[] = []
  const closeListeners: (() => void)[] = []
  let isOpen = true
  const port: Port = {
    send: (message) => {
      if (isOpen) send({ sitting, message })
    },
    onMessage(listener) {
      listeners.push(listener)
      return () => undefined
    },
    onClose(listener) {
      closeListeners.push(listener)
      return () => undefined
    },
  }
  return {
    port,
    receive(message: Message) {
      for (const listener of listeners) listener(message)
    },
    close() {
      isOpen = false
      for (const listener of closeListeners) listener()
    },
  }
}
