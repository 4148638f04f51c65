import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './bare.css'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view'

// What Carryover's editor is measured against: `bare` is the engine alone, `usual` what most Markdown editors on it use.
const usual: Extension = [
  history(),
  lineNumbers(),
  drawSelection(),
  highlightActiveLine(),
  markdown({ base: markdownLanguage }),
  syntaxHighlighting(defaultHighlightStyle),
  keymap.of(historyKeymap),
]

const query = new URLSearchParams(location.search)
const place = document.querySelector('main')
if (!place) throw new Error('The page has no place for the editor')
const answer = await fetch(`/texts/${query.get('lines')}`)
const view = new EditorView({
  parent: place,
  doc: await answer.text(),
  extensions: [
    keymap.of(defaultKeymap),
    EditorView.lineWrapping,
    query.get('editor') === 'usual' ? usual : [],
  ],
})
view.focus()
