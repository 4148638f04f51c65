import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { defaultHighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

// What the size of the first script is held against: the usual Markdown editor in a page, with nothing of its own.
function Editor() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const view = new EditorView({
      parent: place.current,
      extensions: [
        keymap.of([...historyKeymap, ...defaultKeymap]),
        history(),
        lineNumbers(),
        markdown(),
        syntaxHighlighting(defaultHighlightStyle),
      ],
    })
    return () => view.destroy()
  }, [])
  return <div ref={place} />
}

const main = document.querySelector('main')
if (main) createRoot(main).render(<Editor />)
