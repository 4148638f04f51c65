import { useCallback, useEffect, useState } from 'react'
import type { NotePath } from '../../api/notes.ts'
import type { SnapshotInfo } from '../../api/snapshots.ts'
import { formatMoment } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { report } from '../actions/report.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { whyReadOnly } from '../store/why-read-only.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextCompare } from './TextCompare.tsx'
import { useOpened } from './use-opened.ts'

/** Earlier texts of a note; what bringing one back would change; and the button that does, as one step of undo. */
export function VersionsDialog({ path }: { readonly path: NotePath }) {
  const session = useSession()
  const { store, api } = useActionContext()
  const setDialog = useApp((state) => state.setDialog)
  const readOnly = useApp(whyReadOnly)
  const [versions, setVersions] = useState<readonly SnapshotInfo[] | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const { versions: words, noDifference } = texts().safety
  const id = asked ?? versions?.[0]?.id ?? null
  useEffect(() => report(store, api.listSnapshots(path).then(setVersions)), [path, api, store])
  const open = useCallback((one: string) => api.openSnapshot(path, one), [path, api])
  const text = useOpened(id, open)
  const close = () => setDialog(null)
  const compared = text === null ? null : { before: session.textOf(path) ?? '', after: text }
  const isSame = compared !== null && compared.before === compared.after
  const whyNot = readOnly ?? (text === null ? words.none : isSame ? noDifference : null)
  const restore = () => {
    if (text === null || whyNot !== null) return
    close()
    report(store, session.restoreText(path, text))
  }
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={close}
      onSubmit={restore}
      actions={
        <>
          <span className="hint start">{words.hint}</span>
          <Button look="primary" type="submit" whyNot={whyNot} data-first-focus>
            {words.restore}
          </Button>
        </>
      }
    >
      <p>{words.intro}</p>
      <TextCompare
        listName={words.list}
        entries={(versions ?? []).map(({ id, atMs, why }) => ({
          id,
          name: formatMoment(atMs),
          hint: words.why[why],
        }))}
        chosen={id}
        onChoose={setAsked}
        compared={compared}
      >
        {versions?.length === 0 ? <p className="hint">{words.none}</p> : null}
      </TextCompare>
    </Dialog>
  )
}
