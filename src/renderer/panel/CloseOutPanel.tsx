import { texts } from '../../language/language.ts'
import { copyForChat } from '../actions/copy-for-chat.ts'
import { copyActions } from '../actions/meeting.ts'
import { endPanelMode } from '../actions/round.ts'
import { useAction } from '../actions/use-actions.ts'
import { nextRegion } from '../actions/window.ts'
import { useSession } from '../session/use-session.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import { keptAsItIs } from '../store/memory-changes.ts'
import { useAppStore } from '../store/use-app.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { withoutMarkdown } from '../ui/without-markdown.ts'
import { addRow } from './add-row.ts'
import { CloseOutRowView, usesOf } from './CloseOutRowView.tsx'
import { chooseOwner } from './choose-owner.ts'
import { ItemList, type RowUse } from './ItemList.tsx'
import { itemNow } from './item-now.ts'
import { ModeHead } from './ModeHead.tsx'
import { tellMovedOn, tickRow } from './tick-row.ts'
import {
  type CloseOutRow,
  closeOutGroups,
  keptKey,
  useCloseOut,
  useLooksBack,
} from './use-close-out.ts'
import { goToRows, useFocusKept } from './use-focus-kept.ts'

/** What to look at before the meeting ends, each with keys that settle it, and the text for the team's chat. */
export function CloseOutPanel({ scroller }: { readonly scroller: HTMLElement | null }) {
  const rows = useCloseOut()
  const onUse = useRowUse()
  const focus = useFocusKept(rows)
  const end = useAction(endPanelMode)
  const words = texts().insight.closeOut
  return (
    <section className="mode close-out" aria-labelledby="close-out-title" {...focus}>
      <ModeHead id="close-out-title" title={words.title}>
        <span className="count">{rows.length > 0 && words.count(rows.length)}</span>
        <Button onClick={end.run} aria-keyshortcuts={end.ariaKeys}>
          {texts().insight.end}
          <kbd>{end.keys}</kbd>
        </Button>
      </ModeHead>
      {rows.length === 0 ? <Nothing /> : <ToRows />}
      {closeOutGroups.map((group) => {
        const some = rows.filter((row) => row.group === group)
        return (
          some.length > 0 && (
            <div key={group} className="card">
              <header className="card-head">
                <h3>{words.groups[group]}</h3>
                <span className="count">{some.length}</span>
              </header>
              <ItemList
                label={words.groups[group]}
                rows={some}
                scroller={scroller}
                onUse={onUse}
                usesOf={usesOf}
              >
                {(row, place) => <CloseOutRowView {...place} row={row} />}
              </ItemList>
            </div>
          )
        )
      })}
      <Chat />
    </section>
  )
}

function Nothing() {
  const { nothing, nothingUnmentioned } = texts().insight.closeOut
  return <p className="card-note">{useLooksBack() ? nothingUnmentioned : nothing}</p>
}

/** The caret is still in the text, where letters are text; this says how one comes to where they settle rows. */
function ToRows() {
  const next = useAction(nextRegion)
  return (
    <button
      type="button"
      className="link to-rows"
      aria-keyshortcuts={next.ariaKeys}
      onClick={(event) => goToRows(event.currentTarget.closest<HTMLElement>('.mode'))}
    >
      {texts().insight.closeOut.toRows} <kbd>{next.keys}</kbd>
    </button>
  )
}

function Chat() {
  const list = useAction(copyActions)
  const plain = useAction(copyForChat)
  const words = texts().insight.closeOut
  return (
    <div className="card">
      <header className="card-head">
        <h3>{words.chat}</h3>
      </header>
      <div className="card-note">
        {words.chatHint}
        <div className="row-of-buttons">
          {[list, plain].map(({ label, keys, ariaKeys, whyNot, run }) => (
            <Button key={label} whyNot={whyNot} aria-keyshortcuts={ariaKeys} onClick={run}>
              {label}
              {keys && <kbd>{keys}</kbd>}
            </Button>
          ))}
        </div>
      </div>
    </div>
  )
}

function useRowUse() {
  const session = useSession()
  const store = useAppStore()
  return (row: CloseOutRow, use: RowUse) => {
    const state = store.getState()
    const words = texts().insight.closeOut
    const text = withoutMarkdown(row.text)
    if (use === 'keep') {
      session.changeMemory(keptAsItIs(keptKey(state.series?.at.date ?? '', row)))
      return announce(words.kept(text))
    }
    if (row.before !== null) return addRow({ session, store }, row.before, use)
    if (use === 'owner' && row.item === null) return chooseOwner({ session, store }, row)
    if (row.item === null)
      return session.goToLine((currentMeeting(state)?.firstLine ?? 1) + row.line)
    const shown = itemNow(state, row.item)
    if (!shown) return tellMovedOn(store)
    if (use === 'owner') return chooseOwner({ session, store }, row)
    if (use === 'go') return session.goToLine(shown.line)
    if (use === 'drop' || use === 'park') {
      if (session.changeItem(shown, { kind: use })) return announce(words.done[use](text))
      state.addToast({ kind: 'info', text: words.notDone[use] })
      return
    }
    tickRow({ session, store }, shown)
  }
}
