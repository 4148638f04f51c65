import { type ReactNode, useEffect, useRef } from 'react'
import { texts } from '../../language/language.ts'
import { keyName } from '../actions/shortcut.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import type { Page } from '../store/view-slice.ts'
import { Button } from '../ui/Button.tsx'
import { pageTitleId } from '../ui/PageHead.tsx'

type PageFrameProps = { readonly page: Page; readonly children: ReactNode }

/** A page over the note: its heading takes the focus, Escape or the button gives it back to where it was. */
export function PageFrame({ page, children }: PageFrameProps) {
  const session = useSession()
  const setPage = useApp((state) => state.setPage)
  const region = useRef<HTMLElement>(null)
  const { kind } = page
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
    return () => {
      // What opened a note has the focus where it wants it.
      if (document.activeElement === null || document.activeElement === document.body) {
        giveBack(before.current, session.focusEditor)
      }
    }
  }, [session])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another heading
  useEffect(() => {
    region.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
  }, [kind])
  const close = () => setPage(null)
  return (
    <section
      ref={region}
      className="page"
      data-region="page"
      aria-labelledby={pageTitleId}
      // A click on what can't take the focus leaves it in the page, where Escape is heard.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing)
          return
        event.preventDefault()
        close()
      }}
    >
      <div className="page-back">
        <Button aria-keyshortcuts="Escape" onClick={close}>
          {texts().frame.backToNote}
          <kbd>{keyName('escape')}</kbd>
        </Button>
      </div>
      <div className="page-body">{children}</div>
    </section>
  )
}

function giveBack(before: Element | null, focusEditor: () => void): void {
  // Where nothing had the focus, the text gets it.
  const isText = before === document.body || before?.closest('.cm-editor')
  if (!isText && before instanceof HTMLElement && before.checkVisibility()) before.focus()
  else focusEditor()
}
