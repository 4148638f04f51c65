import { search } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { texts } from '../../language/language.ts'
import type { AppStore } from '../store/store.ts'
import { clashBars, type KeysFor } from './clash-bars.ts'
import { clashes, clashField } from './clashes.ts'
import { comfort } from './comfort.ts'
import { findCount } from './find-count.ts'
import { findReplace } from './find-replace.ts'
import { folding } from './folding.ts'
import { keys } from './keymap.ts'
import { linkClicks } from './links.ts'
import { markAgain } from './mark-again.ts'
import { noteOffer } from './note-offer.ts'
import { pastTooltip } from './past-tooltip.ts'
import { pasting } from './paste.ts'
import { peopleOffer } from './people-offer.ts'
import { type EditorListeners, publishTo } from './publish.ts'
import { aboveToasts } from './scrolling.ts'
import { theme } from './theme/theme.ts'
import { visibleMarks } from './visible-marks.ts'
import { wordCount } from './word-count.ts'

type Setup = {
  readonly store: AppStore
  readonly listeners: () => EditorListeners
  /** For the style elements that the editor adds, under the page's content security policy. */
  readonly cspNonce: string
  readonly keysFor: KeysFor
}

/** What every note's editor is made of; the note's own reading is added to it. */
export function editorExtensions(setup: Setup): Extension {
  const { store, listeners } = setup
  return [
    // What can be done
    peopleOffer,
    keys,
    pasting,
    markAgain,
    clashes,
    folding,
    linkClicks((chosen) => {
      if (chosen.kind === 'address') listeners().linkChosen(chosen.address)
      else listeners().noteLinkChosen(chosen.link)
    }),
    noteOffer(store),

    // How it looks
    visibleMarks,
    pastTooltip,
    clashBars({
      choose: (at, choice) => listeners().clashChosen(at, choice),
      keysFor: setup.keysFor,
    }),

    plainExtensions(setup),
  ]
}

/** What is left for a text that is shown and not read. */
export function plainExtensions({ store, listeners, cspNonce }: Setup): Extension {
  return [
    keys,
    search({ top: true }),
    findCount,
    findReplace,
    EditorState.phrases.of(asked(() => texts().editor.phrases)),
    EditorState.phrases.of(asked(() => texts().writing.folds)),

    EditorView.lineWrapping,
    comfort(store),
    aboveToasts,
    theme,
    EditorView.cspNonce.of(cspNonce),
    EditorView.contentAttributes.of(() => ({
      'aria-label': texts().editor.name,
      // It is reached by Tab without this too, but not every checker knows.
      tabindex: '0',
      spellcheck: String(store.getState().settings.spelling !== 'off'),
      autocorrect: 'on',
      autocapitalize: 'on',
    })),

    // Who hears of it
    clashField,
    wordCount,
    publishTo(store, listeners),
  ]
}

/** Words that CodeMirror shows, each asked in the language in use when it is shown. */
function asked(words: () => Readonly<Record<string, string>>): Record<string, string> {
  return Object.defineProperties(
    {} as Record<string, string>,
    Object.fromEntries(
      Object.keys(words()).map((phrase) => [
        phrase,
        { enumerable: true, get: () => words()[phrase] },
      ]),
    ),
  )
}
