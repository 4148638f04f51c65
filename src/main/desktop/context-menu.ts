import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import { texts } from '../../language/language.ts'

const mostSuggestions = 5

/** What Electron says of the place that was asked about. */
export type AskedPlace = Pick<
  ContextMenuParams,
  'misspelledWord' | 'dictionarySuggestions' | 'isEditable' | 'selectionText'
> & { readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste'> }

type ContextChoices = {
  /** Puts the word in the place of the misspelled one. */
  replace(word: string): void
  /** The word is right from now on. */
  learn(word: string): void
}

type Items = MenuItemConstructorOptions[]

/** The menu at a word, a selection or a field: what the word may have been, and the clipboard. Empty where nothing can be done. */
export function contextMenu(place: AskedPlace, choices: ContextChoices): Items {
  const groups = [spelling(place, choices), clipboard(place)].filter((group) => group.length > 0)
  return groups.flatMap((group, at) => (at === 0 ? group : [{ type: 'separator' }, ...group]))
}

function spelling(
  { misspelledWord, dictionarySuggestions, isEditable }: AskedPlace,
  { replace, learn }: ContextChoices,
): Items {
  if (misspelledWord === '' || !isEditable) return []
  const words = texts().desktop
  const suggestions: Items = dictionarySuggestions
    .slice(0, mostSuggestions)
    .map((word) => ({ label: shown(word), click: () => replace(word) }))
  return [
    ...(suggestions.length > 0 ? suggestions : [{ label: words.noSuggestion, enabled: false }]),
    { type: 'separator' },
    { label: words.learn(shown(misspelledWord)), click: () => learn(misspelledWord) },
  ]
}

function clipboard({ isEditable, selectionText, editFlags }: AskedPlace): Items {
  const words = texts().desktop
  const copy: Items[number] = { role: 'copy', label: words.copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: words.pastePlain, enabled: editFlags.canPaste },
    { role: 'selectAll', label: words.selectAll },
  ]
}

/** An ampersand would underline the letter behind it. */
function shown(word: string): string {
  return word.replaceAll('&', '&&')
}
