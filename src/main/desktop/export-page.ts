import { join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { ExportedPage } from '../../api/contract.ts'
import { ApiError } from '../../api/errors.ts'
import { texts } from '../../language/language.ts'
import { sheetOptions } from './sheet-options.ts'
import { sheetSession } from './sheet-session.ts'
import { unlessStopped } from './stoppable.ts'

type Exporting = {
  /** Writes the file whole or not at all. Rejects with ApiError. */
  readonly put: (file: string, bytes: Uint8Array) => Promise<void>
  /** The person wants it no more: until the file is being written, nothing is left of it. */
  readonly signal: AbortSignal
}

/** Asks where to, and lets `put` write the document there, as it is or printed; false where the person gives up or stops it. */
export async function exportPage(
  window: BrowserWindow,
  page: ExportedPage,
  { put, signal }: Exporting,
): Promise<boolean> {
  const { name, kind, html } = page
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), `${name}.${kind}`),
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
  })
  if (canceled || filePath === '' || signal.aborted) return false
  window.setProgressBar(progress.unknown)
  try {
    const bytes = kind === 'html' ? Buffer.from(html) : await printed(html, signal)
    if (bytes === null || signal.aborted) return false
    await put(filePath, bytes)
  } finally {
    window.setProgressBar(progress.none)
  }
  return true
}

// What Electron draws on the window's icon: above 1 that something goes on, below 0 nothing.
const progress = { unknown: 2, none: -1 } as const

// Chromium takes no longer address than this.
const longestAddress = 2_000_000

/** The document as PDF. A page that was taken over sends what it likes, so nothing of it runs or is asked for. Null where it is stopped. */
async function printed(html: string, signal: AbortSignal): Promise<Buffer | null> {
  const address = `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`
  if (address.length > longestAddress) {
    throw new ApiError('bad-request', texts().writing.handOver.tooLongToPrint)
  }
  const sheet = new BrowserWindow(sheetOptions(await sheetSession()))
  try {
    const drawn = await unlessStopped(
      sheet.loadURL(address).then(() => true),
      signal,
    )
    if (drawn === null) return null
    const printing = sheet.webContents.printToPDF({ pageSize: 'A4', printBackground: true })
    return await unlessStopped(printing, signal)
  } finally {
    sheet.destroy()
  }
}
