import { useState } from 'react'
import { texts } from '../../language/language.ts'
import { issueAddress, issueOf, linkItem, readRepository } from '../../notes/view/issue-link.ts'
import { useSession } from '../session/use-session.ts'
import type { Linked, ShownWork } from '../session/writing.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Opens the prefilled form of an issue in the browser; the address that it gets can then be put on the item's line. */
export function NewIssueDialog({ shown, work }: ShownWork) {
  const session = useSession()
  const setDialog = useApp((state) => state.setDialog)
  const addToast = useApp((state) => state.addToast)
  const kept = useApp((state) => state.memory.repository)
  const [issue] = useState(() => issueOf(work))
  const [where, setWhere] = useState(kept)
  const [title, setTitle] = useState(issue.title)
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<'repository' | Exclude<Linked, 'linked'> | null>(null)
  const [isOpened, setIsOpened] = useState(false)
  const words = texts().writing.issue
  const close = () => setDialog(null)
  const open = () => {
    const repository = readRepository(where)
    if (!repository) return setProblem('repository')
    if (where.trim() !== kept) {
      session.changeMemory((memory) => ({ ...memory, repository: where.trim() }))
    }
    session.openLink(issueAddress(repository, { title, body: issue.body }))
    setIsOpened(true)
  }
  const put = () => {
    const linked = session.linkItem(shown, (now) => linkItem(now, address))
    if (linked !== 'linked') return setProblem(linked)
    close()
    addToast({ kind: 'info', text: words.linked })
  }
  const isLinking = address.trim() !== ''
  return (
    <Dialog
      title={words.title}
      size="medium"
      onClose={close}
      onSubmit={isLinking ? put : open}
      actions={
        <>
          <span className="hint start">{isOpened ? words.opened : words.nothingSent}</span>
          {isLinking && <Button onClick={open}>{words.open}</Button>}
          <Button look="primary" type="submit">
            {isLinking ? words.put : words.open}
          </Button>
        </>
      }
    >
      <TextField
        label={words.repository}
        value={where}
        placeholder="team/project"
        spellCheck={false}
        autoComplete="off"
        data-first-focus={kept === '' || undefined}
        hint={words.repositoryHint}
        problem={problem === 'repository' ? words.noRepository : null}
        onText={(typed) => {
          setWhere(typed)
          setProblem(null)
        }}
      />
      <TextField
        label={words.issueTitle}
        value={title}
        data-first-focus={kept !== '' || undefined}
        onText={setTitle}
      />
      {issue.body !== '' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        <section className="hand-over-preview" aria-label={words.body} tabIndex={0}>
          <pre>{issue.body}</pre>
        </section>
      )}
      <TextField
        label={words.address}
        value={address}
        spellCheck={false}
        autoComplete="off"
        hint={words.addressHint}
        problem={problem === null || problem === 'repository' ? null : words.notLinked[problem]}
        onText={(typed) => {
          setAddress(typed)
          setProblem(null)
        }}
      />
    </Dialog>
  )
}
