import { useEffect, useRef } from 'react'
import type { NoteView } from './note-view.ts'

/** The place of the editor in the page. It renders once: text never passes through React. */
export function NoteEditor({ view: { view } }: { readonly view: NoteView }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.append(view.dom)
    view.requestMeasure()
    return () => view.dom.remove()
  }, [view])
  return <div className="editor-host" ref={place} />
}
