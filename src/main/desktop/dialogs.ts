import { type BrowserWindow, dialog } from 'electron'
import { unsavedQuestion } from './closing.ts'

/** Lets the person choose a folder; undefined where they choose none. */
export async function askForFolder(
  window: BrowserWindow,
  startIn: string,
): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a folder of notes',
    defaultPath: startIn,
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0]
}

/** Whether the person gives up what is not saved. */
export async function givesUp(window: BrowserWindow, unsaved: readonly string[]): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    buttons: ['Keep it open', 'Close without saving'],
    defaultId: 0,
    cancelId: 0,
    ...unsavedQuestion(unsaved),
  })
  return response === 1
}

/** Tells why Carryover can't start. */
export function showProblem(sentence: string): void {
  dialog.showErrorBox('Carryover', sentence)
}
