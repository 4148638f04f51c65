import { useCallback, useState } from 'react'
import type { Recovery } from '../../api/journal-entries.ts'
import { formatMoment } from '../../language/dates.ts'
import { texts } from '../../language/language.ts'
import { report } from '../actions/report.ts'
import { useActionContext } from '../actions/use-actions.ts'
import { useSession } from '../session/use-session.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextCompare } from './TextCompare.tsx'
import { useOpened } from './use-opened.ts'

/** What sittings that ended without saving left behind: to compare, to take over, to keep as a copy or to drop. */
export function RecoveryDialog() {
  const session = useSession()
  const { store, api } = useActionContext()
  const recoveries = useApp((state) => state.recoveries)
  const setDialog = useApp((state) => state.setDialog)
  const [asked, setAsked] = useState<string | null>(null)
  const chosen = recoveries.find(({ id }) => id === asked) ?? recoveries[0] ?? null
  const words = texts().safety.recovery
  const id = chosen?.id ?? null
  const isReadable = chosen?.path != null
  const open = useCallback((one: string) => api.openRecovery(one), [api])
  const text = useOpened(isReadable ? id : null, open)
  const close = () => setDialog(null)
  const settle = (how: (id: string) => Promise<boolean>) => {
    if (id === null) return
    const isLast = recoveries.length === 1
    report(
      store,
      how(id).then((isDone) => {
        if (isDone && isLast) close()
      }),
    )
  }
  const compared = text && { before: text.now ?? '', after: text.text }
  const whyNot = isReadable ? null : words.unreadable
  return (
    <Dialog
      title={words.title}
      size="large"
      onClose={close}
      onSubmit={() => settle(session.recover)}
      actions={
        <>
          <Button look="danger" onClick={() => settle(session.dropRecovery)}>
            {words.discard}
          </Button>
          <Button whyNot={whyNot} onClick={() => settle(session.keepRecovery)}>
            {words.copy}
          </Button>
          <Button look="primary" type="submit" whyNot={whyNot} data-first-focus>
            {words.recover}
          </Button>
        </>
      }
    >
      <p>{chosen ? stateOf(chosen) : words.none}</p>
      <TextCompare
        listName={words.list}
        entries={recoveries.map((one) => ({
          id: one.id,
          name: one.path ?? words.unnamed,
          hint: one.typedAt === null ? '' : formatMoment(one.typedAt),
        }))}
        chosen={id}
        onChoose={setAsked}
        compared={compared}
      >
        {isReadable || chosen === null ? null : <p className="hint">{words.unreadable}</p>}
      </TextCompare>
    </Dialog>
  )
}

function stateOf({ path, note, isWhole }: Recovery): string {
  const words = texts().safety.recovery
  if (path === null) return words.unreadable
  return isWhole ? words.state[note] : `${words.state[note]} ${words.cut}`
}
