import { useEffect, useMemo, useState } from 'react'
import { type CloseOut, closeOut } from '../../notes/series/close-out.ts'
import { openQuestions, type Question } from '../../notes/view/open-questions.ts'
import type { Item } from '../../notes/vocabulary.ts'
import { currentMeeting } from '../store/current-meeting.ts'
import type { LastWeekItem } from '../store/note-slice.ts'
import type { AppState } from '../store/store.ts'
import { useApp, useAppStore } from '../store/use-app.ts'
import { isFollowed } from './is-followed.ts'

export type CloseOutRow = {
  readonly id: number
  readonly group: CloseOutGroup
  readonly text: string
  /** Null for a question. */
  readonly item: Item | null
  readonly times: number
  /** Of a question, from 0 at the meeting's first line. */
  readonly line: number
  /** Where it was open, if this meeting does not have it; else null. */
  readonly before: LastWeekItem | null
}

export const closeOutGroups = ['unmentioned', 'unowned', 'absent', 'carried', 'questions'] as const
export type CloseOutGroup = (typeof closeOutGroups)[number]

const nothing: CloseOut = { unowned: [], absent: [], carried: [] }

/** What to look at before the meeting ends, without what was kept knowingly. */
export function useCloseOut(): readonly CloseOutRow[] {
  const series = useApp((state) => state.series)
  const kept = useApp((state) => state.memory.kept)
  const unmentioned = useApp(unmentionedIn)
  const questions = useQuestions()
  const found = useMemo(() => (series ? closeOut(series.links, series.at) : nothing), [series])
  const date = series?.at.date ?? ''
  const [ids] = useState(() => new Map<string, number>())
  return useMemo(() => {
    const rows = [
      ...(unmentioned ?? []).flatMap((row) =>
        row.here === null ? { ...rowOf('unmentioned', row.item), before: row } : [],
      ),
      ...found.unowned.map((item) => rowOf('unowned', item)),
      ...found.absent.map((item) => rowOf('absent', item)),
      ...found.carried.map(({ item, times }) => rowOf('carried', item, times)),
      ...questions.map(({ text, line }) => ({
        group: 'questions' as const,
        text,
        item: null,
        times: 0,
        line,
        before: null,
      })),
    ]
    return rows
      .filter((row) => !Object.hasOwn(kept, keptKey(date, row)))
      .map((row) => ({ ...row, id: idOf(ids, keptKey(date, row), row.line) }))
  }, [unmentioned, found, questions, kept, date, ids])
}

/** Whether what the meeting before left open is looked at. */
export function useLooksBack(): boolean {
  return useApp((state) => unmentionedIn(state) !== null)
}

/** What the meeting before left open; of a meeting that a later one follows it is too late to say. */
function unmentionedIn({ lastWeek, series }: AppState): readonly LastWeekItem[] | null {
  return lastWeek && series && !isFollowed(series) ? lastWeek.rows : null
}

/** A row keeps its number while others come and go; of equal words, that of their line. */
function idOf(ids: Map<string, number>, key: string, line: number): number {
  const known = ids.get(key) ?? ids.get(`${key} ${line}`)
  if (known !== undefined) return known
  ids.set(key, ids.size)
  return ids.size - 1
}

function rowOf(group: CloseOutGroup, item: Item, times = 0): Omit<CloseOutRow, 'id'> {
  return { group, text: item.text, item, times, line: item.line, before: null }
}

/** Names what was kept for as long as its meeting and words stay. */
export function keptKey(
  date: string,
  { group, text }: Pick<CloseOutRow, 'group' | 'text'>,
): string {
  return `${group} ${date} ${text.slice(0, longestKept)}`
}

const longestKept = 1000

const restMs = 400

/** The questions of the caret's meeting as of the last rest in typing: looking for them costs what the meeting has. */
function useQuestions(): readonly Question[] {
  const store = useAppStore()
  const [questions, setQuestions] = useState(() => questionsIn(store.getState()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const look = () => setQuestions((before) => sameOr(before, questionsIn(store.getState())))
    const stop = store.subscribe((state, before) => {
      if (state.note === before.note && state.caret.line === before.caret.line) return
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(look, state.path === before.path ? restMs : 0)
    })
    look()
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [store])
  return questions
}

function questionsIn(state: AppState): readonly Question[] {
  const current = currentMeeting(state)
  return state.note && current ? openQuestions(state.note, current.meeting) : []
}

function sameOr(before: readonly Question[], now: readonly Question[]): readonly Question[] {
  const isSame =
    before.length === now.length &&
    now.every(({ line, text }, at) => before[at]?.line === line && before[at]?.text === text)
  return isSame ? before : now
}
