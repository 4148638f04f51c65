import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/jetbrains-mono/index.css'
import './bare.css'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension, Text } from '@codemirror/state'
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

// A panel as one would write it first: each key scans the whole text and draws every item. It must fail.
function naivePanel(): Extension {
  const panel = document.createElement('aside')
  panel.style.cssText = 'position:fixed;right:0;top:0;width:340px;height:100%;overflow:auto'
  document.body.append(panel)
  return EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) panel.replaceChildren(...rowsOf(state.doc))
  })
}

function rowsOf(doc: Text): Node[] {
  return doc
    .toString()
    .split('\n')
    .flatMap((line) => {
      const item = /^\s*- \[(.)\] (.*?)(?: \((\w+)\))?$/.exec(line)
      if (!item) return []
      const row = document.createElement('p')
      row.textContent = `${item[1]} ${item[2]} ${item[3] ?? ''}`
      return [row]
    })
}

const extensions: Readonly<Record<string, () => Extension>> = {
  bare: () => [],
  usual: () => usual,
  naive: () => [usual, naivePanel()],
}

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
    extensions[query.get('editor') ?? 'bare']?.() ?? [],
  ],
})
view.focus()
