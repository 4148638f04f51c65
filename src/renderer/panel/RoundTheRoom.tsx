import { memo, useEffect } from 'react'
import { texts } from '../../language/language.ts'
import { nobody } from '../../notes/series/nobody.ts'
import type { RoundWork, Turn } from '../../notes/series/round.ts'
import { endPanelMode, nextPerson, previousPerson } from '../actions/round.ts'
import { useAction } from '../actions/use-actions.ts'
import { turnIndex, turnsOf } from '../store/turns.ts'
import { useApp, useLanguage } from '../store/use-app.ts'
import { AgeChip } from '../ui/AgeChip.tsx'
import { announce } from '../ui/Announcer.tsx'
import { Avatar } from '../ui/Avatar.tsx'
import { Button } from '../ui/Button.tsx'
import { placeWords } from '../ui/place-words.ts'
import { AddHere } from './AddHere.tsx'
import { ItemList, type RowPlace } from './ItemList.tsx'
import { ModeHead } from './ModeHead.tsx'
import { RowFrame } from './RowFrame.tsx'
import { useWork } from './use-work.ts'

const groups = ['carried', 'promised', 'fresh'] as const

/** One person after the other, beside the text: what was carried, what was promised last week, what is new. */
export function RoundTheRoom({ scroller }: { readonly scroller: HTMLElement | null }) {
  const turns = useApp((state) => turnsOf(state.series))
  const at = useApp((state) => turnIndex(turnsOf(state.series), state.panelMode))
  const turn = turns[at]
  const words = texts().insight.round
  const name = turn && nameOf(turn)
  const said = turn && words.said(nameOf(turn), at + 1, turns.length, countOf(turn))
  // biome-ignore lint/correctness/useExhaustiveDependencies: said for a person, and not for each change of their work
  useEffect(() => {
    if (said) announce(said)
    scroller?.scrollTo({ top: 0 })
  }, [name])
  return (
    <section className="mode" aria-labelledby="round-title">
      <ModeHead
        id="round-title"
        title={name ?? words.title}
        before={turn && turn.name !== '' && <Avatar name={turn.name} />}
      >
        {turn && <span className="count">{words.place(at + 1, turns.length)}</span>}
        {turn?.isPresent === false && <span className="chip late">{words.absent}</span>}
      </ModeHead>
      <Steps next={turns.length > 1 ? turns[(at + 1) % turns.length] : undefined} />
      {turn === undefined || countOf(turn) === 0 ? (
        <p className="card-note">{turn ? words.nothing : words.nobody}</p>
      ) : (
        groups.map((group) => (
          <Work key={`${turn.name} ${group}`} group={group} turn={turn} scroller={scroller} />
        ))
      )}
    </section>
  )
}

function nameOf({ name }: Turn): string {
  return name === nobody ? texts().panel.people.nobody : name
}

function countOf({ carried, promised, fresh }: Turn): number {
  return carried.length + promised.length + fresh.length
}

function Steps({ next }: { readonly next: Turn | undefined }) {
  const forth = useAction(nextPerson)
  const back = useAction(previousPerson)
  const end = useAction(endPanelMode)
  const words = texts().insight.round
  return (
    <div className="steps">
      <Button onClick={back.run} hint={back.keys} aria-keyshortcuts={back.ariaKeys}>
        {words.back}
      </Button>
      <Button
        onClick={forth.run}
        aria-label={forth.label}
        aria-keyshortcuts={forth.ariaKeys}
        look="primary"
      >
        <span className="cut">{next ? words.next(nameOf(next)) : words.forth}</span>
        <kbd>{forth.keys}</kbd>
      </Button>
      <Button onClick={end.run} aria-keyshortcuts={end.ariaKeys}>
        {texts().insight.end}
        <kbd>{end.keys}</kbd>
      </Button>
    </div>
  )
}

type WorkProps = {
  readonly group: (typeof groups)[number]
  readonly turn: Turn
  readonly scroller: HTMLElement | null
}

function Work({ group, turn, scroller }: WorkProps) {
  const onUse = useWork()
  const title = texts().insight.round[group]
  const rows = turn[group].map((work, id) => ({ id, work }))
  if (rows.length === 0) return null
  return (
    <div className="card">
      <header className="card-head">
        <h3>{title}</h3>
        <span className="count">{rows.length}</span>
      </header>
      <ItemList
        label={title}
        rows={rows}
        scroller={scroller}
        onUse={({ work }, use) => onUse(work, use)}
      >
        {({ id, work }, place) => <WorkRow {...place} id={id} work={work} person={turn.name} />}
      </ItemList>
    </div>
  )
}

type WorkRowProps = RowPlace & {
  readonly id: number
  readonly work: RoundWork
  readonly person: string
}

const WorkRow = memo(function WorkRow({ work, person, ...place }: WorkRowProps) {
  useLanguage()
  const { item, isHere, ageWeeks } = work
  const words = texts().panel.lastWeek
  const others = item.owners.filter((owner) => owner !== person)
  const section = placeWords(item.section)
  const about = [
    item.owners.length > 1 && others.length > 0
      ? texts().insight.round.with(others.join(', '))
      : '',
    isHere ? section : words.notHere,
  ].filter((part) => part !== '')
  return (
    <RowFrame
      {...place}
      item={item}
      whyNoTick={isHere ? null : words.addFirst}
      chip={<AgeChip weeks={ageWeeks} />}
    >
      {about.join(' · ')} {!isHere && <AddHere text={item.text} isCurrent={place.isCurrent} />}
    </RowFrame>
  )
})
