import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
} from 'electron'
import { texts } from '../../language/language.ts'
import { unsavedQuestion } from './closing.ts'
import type { PageChoice } from './page-end.ts'

/** Lets the person choose a folder; undefined where they choose none. */
export async function askForFolder(
  window: BrowserWindow | undefined,
  startIn: string,
): Promise<string | undefined> {
  const options: OpenDialogOptions = {
    title: texts().desktop.openFolder,
    defaultPath: startIn,
    properties: ['openDirectory', 'createDirectory'],
  }
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return filePaths[0]
}

/** Whether the person gives up what is not saved. */
export async function givesUp(window: BrowserWindow, unsaved: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    buttons: [texts().desktop.keepOpen, texts().desktop.closeAnyway],
    defaultId: 0,
    cancelId: 0,
    ...unsavedQuestion(unsaved),
  })
  return response === 1
}

/** What becomes of a window whose page ends again and again. */
export async function askAfterEnds(window: BrowserWindow): Promise<PageChoice> {
  const words = texts().desktop.pageEnded
  const choices = ['without-note', 'again', 'close'] as const
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.what,
    detail: words.detail,
    buttons: [words.withoutNote, words.again, texts().desktop.closeWindow],
    defaultId: 0,
    cancelId: 2,
  })
  return choices[response] ?? 'close'
}

/** Tells why Carryover can't start. */
export function showProblem(sentence: string): void {
  dialog.showErrorBox('Carryover', sentence)
}

/** Says what the program is, and which version. */
export async function showAbout(
  window: BrowserWindow | undefined,
  { version, icon }: { readonly version: string; readonly icon: string },
): Promise<void> {
  const words = texts().desktop
  const options: MessageBoxOptions = {
    type: 'none',
    title: words.about,
    icon,
    message: 'Carryover',
    detail: words.aboutDetail(version),
    buttons: [words.ok],
  }
  await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
}
