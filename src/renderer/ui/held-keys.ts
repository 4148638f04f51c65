// Keys that are pressed for a part of the window that is still loading. They are held from the text, and pressed again,
// in their order, when the part has the focus: nothing of "palette, two words, Enter" may be lost or land in a note.

type Press = Pick<KeyboardEventInit, 'key' | 'code' | 'shiftKey'> & { readonly key: string }

/** Gives what Escape does now. */
type Hold = { readonly onEscape: () => (() => void) | null }

const held: Press[] = []
let holds: readonly Hold[] = []
let areForText = false

/**
 * Ends a hold. `text`: the keys are for the note that has come in front meanwhile; `nothing`: they are let go of; else what
 * has the focus gets them, and a note gets none.
 */
export type Release = (to?: 'text' | 'nothing') => void

/**
 * Holds every key but those with Ctrl, Alt or Meta; gives what ends it, which presses them again once nobody else holds
 * keys. Escape lets go of those that are held where it calls something off, and is pressed again like others else.
 */
export function holdKeys(onEscape: Hold['onEscape'] = () => null): Release {
  const one = { onEscape }
  holds = [...holds, one]
  // Before every other listener, and wherever the focus is: it goes from one element to the next meanwhile.
  window.addEventListener('keydown', hold, true)
  return (to) => {
    letGo(one)
    if (to === 'nothing') held.length = 0
    areForText = to === 'text'
    setTimeout(pressNext)
  }
}

function letGo(one: Hold): void {
  holds = holds.filter((each) => each !== one)
}

function hold(event: KeyboardEvent): void {
  if (!event.isTrusted || isCommand(event)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const { key, code, shiftKey } = event
  const last = holds.at(-1)
  const callOff = key === 'Escape' ? last?.onEscape() : null
  if (!last || !callOff) {
    held.push({ key, code, shiftKey })
    return
  }
  held.length = 0
  // The next key is for the text again, however soon it comes.
  letGo(last)
  pressNext()
  callOff()
}

function pressNext(): void {
  if (holds.length > 0) return
  const next = held.shift()
  if (next === undefined) {
    window.removeEventListener('keydown', hold, true)
    return
  }
  const target = document.activeElement
  if (target && (areForText || !isText(target))) press(target, next)
  // What the key did is drawn before the next one counts.
  setTimeout(pressNext)
}

// With AltGr, which Windows tells as Ctrl and Alt, one types.
function isCommand(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey } = event
  return (ctrlKey || metaKey || altKey) && !event.getModifierState('AltGraph')
}

/** Where the part did not take the focus (it was closed, or failed) the keys were not meant for the note. */
function isText(target: Element): boolean {
  return target instanceof HTMLElement && target.isContentEditable
}

/** Presses the key, and does what the browser does for a real one where no listener does more. */
function press(target: Element, key: Press): void {
  const event = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })
  if (!target.dispatchEvent(event)) return
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (isText(target)) {
    // There is no other way to type as a person does, with what the editor makes of it.
    if (key.key.length === 1) document.execCommand('insertText', false, key.key)
  } else if (isField && key.key.length === 1) type(target, key.key)
  else if (isField && key.key === 'Backspace') type(target, '')
  else if (key.key === 'Escape')
    target.closest('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }))
  else if (target instanceof HTMLButtonElement && (key.key === 'Enter' || key.key === ' '))
    target.click()
  else if (target instanceof HTMLInputElement && key.key === 'Enter') target.form?.requestSubmit()
}

/** Puts the character at the caret; without one, takes away the one before it. */
function type(field: HTMLInputElement | HTMLTextAreaElement, character: string): void {
  const end = field.selectionEnd ?? field.value.length
  const start = field.selectionStart ?? end
  const from = character === '' && start === end ? Math.max(0, start - 1) : start
  field.setRangeText(character, from, end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
