import { expect, type Locator, type Page } from 'playwright/test'

/** Holds back what the page sends to the host, so that a test decides what comes first. */
export type Gate = { readonly close: () => void; readonly open: () => void }

/** The window in the words of the person who uses it. */
export class NoteWindow {
  readonly page: Page
  private readonly gate: Gate | undefined

  private constructor(page: Page, gate: Gate | undefined) {
    this.page = page
    this.gate = gate
  }

  // Where a test waits for what comes anyway, `waitFor` sees it sooner than the rare looks of `expect` do.

  /** The window once its list of notes is there. */
  static async ready(page: Page, gate?: Gate): Promise<NoteWindow> {
    await page.getByRole('button', { name: 'New note', exact: true }).waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    return new NoteWindow(page, gate)
  }

  /** The list of notes as `Series: label, state`. */
  async notes(): Promise<string[]> {
    const lines = await this.page
      .getByRole('tree', { name: 'Notes' })
      .getByRole('treeitem')
      .evaluateAll((elements) =>
        elements.map((element) => ({
          level: element.getAttribute('aria-level'),
          text:
            element.getAttribute('aria-label') ?? element.querySelector('.cut')?.textContent ?? '',
        })),
      )
    let series = ''
    return lines.flatMap(({ level, text }) => {
      if (level === '2') return [`${series}: ${text}`]
      series = text
      return []
    })
  }

  async openNote(path: string): Promise<void> {
    const line = this.page.locator(`[data-path="${path}"]`)
    await line.click()
    await this.page.locator(`[data-path="${path}"][aria-current=page]`).waitFor()
  }

  /** The panel's action items as `status | words | owners`. */
  items(): Promise<string[]> {
    return rowsOf(this.panelList('Action items'))
  }

  /** The open items of the meeting before, in the same form. */
  lastWeek(): Promise<string[]> {
    return rowsOf(this.panelList('From last week'))
  }

  async tickInPanel(words: string): Promise<void> {
    await this.panelList('Action items').getByRole('checkbox', { name: words }).click()
  }

  async focusPanelItem(words: string): Promise<void> {
    await this.panelList('Action items').getByRole('checkbox', { name: words }).focus()
  }

  panelItem(words: string): Locator {
    return this.panelList('Action items').getByRole('checkbox', { name: words })
  }

  /** The words of the panel's items that say they are guesses. */
  async guesses(): Promise<string[]> {
    const rows = this.panelList('Action items').getByRole('listitem')
    const words = rows.filter({ has: this.page.locator('.guess') }).locator('.words')
    return await words.allInnerTexts()
  }

  /** By the button that the row shows when one looks at it. */
  async judgeInPanel(verdict: 'Confirm' | 'Reject', words: string): Promise<void> {
    const row = this.panelList('Action items').getByRole('listitem').filter({ hasText: words })
    await row.hover()
    await row.getByRole('button', { name: `${verdict}: ${words}` }).click()
  }

  /** The panel's chips of people, as `Ada, 2 open`. */
  async people(): Promise<string[]> {
    const chips = this.page.getByRole('group', { name: 'Show items of' }).getByRole('button')
    return await chips.evaluateAll((all) =>
      all.map((chip) => chip.getAttribute('aria-label') ?? ''),
    )
  }

  async openPeople(): Promise<void> {
    await this.press('Alt+Shift+P')
    await expect(this.page.getByRole('dialog', { name: 'People and words' })).toBeVisible()
  }

  async setSamePerson(other: string, name: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: `${other} is the same as`, exact: true })
    await field.fill(name)
    await field.press('Enter')
  }

  async addLabel(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'New label' }).fill(words)
    await this.page.getByRole('button', { name: 'Add label' }).click()
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  /** Puts the caret at the end of the line with these words. */
  async goToText(words: string): Promise<void> {
    await this.editorLine(words).click()
    await this.press('End')
  }

  async addFromLastWeek(words: string): Promise<void> {
    await this.page.getByRole('button', { name: `Add to this note: ${words}` }).click()
  }

  async tickInText(words: string): Promise<void> {
    await this.editorLine(words).getByRole('checkbox').click()
  }

  async filterBy(owner: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Show items of' })
      .getByRole('button', { name: owner })
      .click()
  }

  /** Types a line of its own at the end of the note. */
  async typeAtEnd(line: string): Promise<void> {
    await this.editor().focus()
    await this.press('ControlOrMeta+End')
    const isFresh = await this.page.getByText(/^Ln \d+, Col 1$/).isVisible()
    // insertText sends no key: a list command would add a mark of its own.
    await this.page.keyboard.insertText(isFresh ? line : `\n${line}`)
  }

  async typeAtLineEnd(words: string, typed: string): Promise<void> {
    await this.editorLine(words).click()
    await this.press('End')
    await this.page.keyboard.type(typed)
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  /** Puts the text where the caret is, as from another program. */
  async paste(text: string): Promise<void> {
    await this.editor().evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, text)
  }

  /** What is offered at the caret. */
  offered(): Promise<string[]> {
    return this.page.locator('.cm-tooltip-autocomplete .cm-completionLabel').allInnerTexts()
  }

  async undo(): Promise<void> {
    await this.editor().focus()
    await this.press('ControlOrMeta+z')
  }

  /** Nothing reaches the host until what happens meanwhile has happened. */
  async holdSaving(meanwhile: () => Promise<void>): Promise<void> {
    this.cutOff()
    await meanwhile()
    this.gate?.open()
  }

  /** From now on nothing that the page sends reaches the host. */
  cutOff(): void {
    if (!this.gate) throw new Error('Open the window with a gate to hold back what it sends.')
    this.gate.close()
  }

  /** From the next load on, code with such a name comes when the result is called. */
  async holdCode(names: RegExp): Promise<() => void> {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await this.page.route(names, async (route) => {
      await released
      await route.continue()
    })
    return release
  }

  /** Waits until the status bar says that all is on disk. */
  async saved(): Promise<void> {
    await this.page.locator('[data-region=status]').getByText('Saved', { exact: true }).waitFor()
  }

  async caretLine(): Promise<number> {
    const text = await this.page.getByText(/^Ln \d+, Col \d+$/).textContent()
    return Number(/\d+/.exec(text ?? '')?.[0])
  }

  async visibleText(): Promise<string> {
    return await this.editor().innerText()
  }

  /** By its key, and Enter where the week is shown before it is made: all defaults. */
  async newWeek(): Promise<void> {
    await this.press('Alt+Shift+N')
    const asked = this.weekPreview()
    await expect(asked.or(this.notice(/already|week(?!…)/i)).first()).toBeVisible()
    if (!(await asked.isVisible())) return
    await this.page.keyboard.press('Enter')
    await expect(asked).toBeHidden()
  }

  weekPreview(): Locator {
    return this.page.getByRole('dialog', { name: 'New week' })
  }

  async undoFromToast(): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: 'Undo' })
      .click()
  }

  /** A message of the app: toast, banner, status bar or empty state. */
  notice(words: RegExp): Locator {
    return this.page
      .locator('.toasts, .banner, .empty, [role=alert], [role=status], [data-region=status]')
      .getByText(words)
      .first()
  }

  async openNewNoteDialog(): Promise<void> {
    await this.page.getByRole('button', { name: /^Template/ }).click()
    await expect(this.page.getByRole('dialog').getByRole('radio').first()).toBeVisible()
  }

  /** Names of the templates that a new note can be made from. */
  async templates(): Promise<string[]> {
    await this.openNewNoteDialog()
    const dialog = this.page.getByRole('dialog')
    const names = await dialog.locator('.template').allInnerTexts()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    return names.map((name) => name.trim())
  }

  async newNote(values: { template: string; title: string; date: string }): Promise<void> {
    await this.openNewNoteDialog()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: values.template }).check()
    await dialog.getByLabel('Title').fill(values.title)
    await dialog.getByLabel('Date').fill(values.date)
    await dialog.getByRole('button', { name: 'Create note' }).click()
  }

  /** Leaves the page as closing its tab does, then closes it. */
  async close(): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.close()
  }

  private panelList(name: string): Locator {
    return this.page.getByRole('list', { name })
  }

  private editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the note' })
  }

  private editorLine(words: string): Locator {
    return this.editor().locator('.cm-line').filter({ hasText: words }).first()
  }
}

async function rowsOf(list: Locator): Promise<string[]> {
  return await list.getByRole('listitem').evaluateAll((rows) =>
    rows.map((row) => {
      const part = (selector: string) => row.querySelector(selector)?.textContent?.trim() ?? ''
      return `${row.getAttribute('data-status')} | ${part('.words')} | ${part('.owners')}`
    }),
  )
}
