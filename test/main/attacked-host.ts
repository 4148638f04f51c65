import { onTestFinished } from 'vitest'
import type { ClosablePort, Message, Port } from '../../src/api/port.ts'
import { openAppData } from '../../src/main/app-data.ts'
import { attachPage } from '../../src/main/attach-page.ts'
import type { Disk } from '../../src/main/folder/disk.ts'
import { openWorkspace } from '../../src/main/open-workspace.ts'
import { tempProgram } from './program.ts'
import { tempFolder } from './temp-folder.ts'

/** A whole host on a real folder, and the page's end of its port in the hands of somebody who means no good. */
export type AttackedHost = {
  /** What the host answers to a call, whatever its name and arguments; `null` where it stays silent for two seconds. */
  send(call: unknown, args: unknown): Promise<Message | null>
  /** What is sent as it is, with no answer. */
  sendRaw(message: unknown): void
  /** Files that were to be shown and addresses that were to be opened. */
  readonly handedOut: string[]
  /** Errors that no call expected. */
  readonly problems: unknown[]
  /** The folder with the app's own data. */
  readonly data: string
}

export async function attackedHost({
  root,
  ends: [page, host],
  disk,
}: {
  readonly root: string
  readonly ends: readonly [Port, ClosablePort]
  readonly disk?: Disk
}): Promise<AttackedHost> {
  const data = (await tempFolder()).path
  const problems: unknown[] = []
  const report = (problem: unknown) => void problems.push(problem)
  const workspace = await openWorkspace(root, {
    data: openAppData(data, report),
    program: await tempProgram(),
    report,
    watch: async () => async () => undefined,
    ...(disk ? { disk } : {}),
  })
  onTestFinished(() => workspace.folder.close())
  const handedOut: string[] = []
  attachPage(host, workspace, {
    features: {
      appVersion: '1.0.0',
      capabilities: [],
      reveal: (file) => void handedOut.push(file),
      openLink: async (url) => void handedOut.push(url),
      chooseFolder: async () => undefined,
    },
    report,
  })
  const waiting = new Map<unknown, (answer: Message) => void>()
  page.onMessage((message) => {
    if ('id' in message) waiting.get(message.id)?.(message)
  })
  let lastId = 0
  return {
    send(call, args) {
      const id = ++lastId
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle(null), 2000)
        const settle = (answer: Message | null) => {
          clearTimeout(timer)
          waiting.delete(id)
          resolve(answer)
        }
        waiting.set(id, settle)
        page.send({ id, call, args } as Message)
      })
    },
    sendRaw: (message) => page.send(message as Message),
    handedOut,
    problems,
    data,
  }
}
