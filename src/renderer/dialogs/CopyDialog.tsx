import { useEffect, useState } from 'react'
import type { NotePath } from '../../api/notes.ts'
import { texts } from '../../language/language.ts'
import { report } from '../actions/report.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextCompare } from './TextCompare.tsx'

/** A version of a note that a sync program kept beside it: to use, to merge, or to leave. */
export function CopyDialog({ copy, of }: { readonly copy: NotePath; readonly of: NotePath }) {
  const session = useSession()
  const { store, api } = useActionContext()
  const setDialog = useApp((state) => state.setDialog)
  const keepCopy = useApp((state) => state.keepCopy)
  const [compared, setCompared] = useState<{ before: string; after: string } | null>(null)
  const words = texts().safety.copies
  useEffect(() => {
    let isWanted = true
    const both = Promise.all([session.textOf(of) ?? textIn(api, of), textIn(api, copy)])
    report(
      store,
      both.then(([before, after]) => {
        if (isWanted) setCompared({ before, after })
      }),
    )
    return () => {
      isWanted = false
    }
  }, [copy, of, session, store, api])
  const close = () => setDialog(null)
  const settle = (how: 'use' | 'merge') => {
    close()
    report(store, session.settleCopy(copy, of, how))
  }
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={close}
      onSubmit={() => settle('merge')}
      actions={
        <>
          <span className="hint start">{words.hint}</span>
          <Button
            onClick={() => {
              keepCopy(copy)
              close()
            }}
          >
            {words.keep}
          </Button>
          <Button onClick={() => settle('use')}>{words.use}</Button>
          <Button look="primary" type="submit" data-first-focus>
            {words.merge}
          </Button>
        </>
      }
    >
      <p>{words.intro(copy, of)}</p>
      <TextCompare
        listName={words.title}
        entries={[]}
        chosen={null}
        onChoose={() => undefined}
        compared={compared}
      />
    </Dialog>
  )
}

async function textIn(
  api: ReturnType<typeof useActionContext>['api'],
  path: NotePath,
): Promise<string> {
  return (await api.openNote(path)).text
}
