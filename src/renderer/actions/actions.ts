import type { Action } from './action.ts'
import { copyForChat } from './copy-for-chat.ts'
import { findInFolder, goBack, goForward, quickOpen, showEveryone, showPalette } from './going.ts'
import { confirmGuess, rejectGuess } from './guesses.ts'
import { exportHtml, exportPdf, handOver, newIssue } from './handing-over.ts'
import { followLink } from './links.ts'
import { bringIn, capture, chooseSeries, copyActions, newWeek, undoNewWeek } from './meeting.ts'
import {
  chooseFolder,
  deleteNote,
  findNote,
  newNote,
  openSamples,
  renameNote,
  revealNote,
  saveNow,
} from './notes.ts'
import {
  darkColours,
  foldAll,
  foldHere,
  foldOthers,
  largerText,
  lightColours,
  showOutline,
  smallerText,
  systemColours,
  toggleFocus,
  toggleSpelling,
  toggleTypewriter,
  unfoldAll,
  usualText,
} from './reading.ts'
import { closeOutMeeting, endPanelMode, nextPerson, previousPerson, roundTheRoom } from './round.ts'
import {
  keepBoth,
  keepMine,
  keepTheirs,
  nextClash,
  showRecoveries,
  showVersions,
} from './safety.ts'
import { showSeries } from './series.ts'
import { nextMeeting, previousMeeting, thisWeek } from './series-meetings.ts'
import { useAsTemplate } from './templates.ts'
import { findInNote, findNext, findPrevious, redo, replaceInNote, undo } from './text.ts'
import {
  nextRegion,
  previousRegion,
  showKeys,
  showPeople,
  showSettings,
  showWelcome,
  togglePanel,
  toggleSidebar,
} from './window.ts'
import {
  bold,
  cycleMarks,
  indentItem,
  italic,
  link,
  moveItemDown,
  moveItemUp,
  outdentItem,
  toggleItems,
} from './writing.ts'

/** Everything that a person can do from a menu or by a key, in the order of the keyboard help. */
export const actions: readonly Action[] = [
  quickOpen,
  showPalette,
  findNote,
  findInFolder,
  showEveryone,
  goBack,
  goForward,
  previousMeeting,
  nextMeeting,
  thisWeek,
  followLink,
  newNote,
  saveNow,
  renameNote,
  deleteNote,
  revealNote,
  chooseFolder,
  openSamples,
  newWeek,
  capture,
  bringIn,
  undoNewWeek,
  copyActions,
  copyForChat,
  roundTheRoom,
  nextPerson,
  previousPerson,
  closeOutMeeting,
  endPanelMode,
  handOver,
  exportHtml,
  exportPdf,
  newIssue,
  showSeries,
  chooseSeries,
  useAsTemplate,
  showVersions,
  showRecoveries,
  undo,
  redo,
  findInNote,
  replaceInNote,
  findNext,
  findPrevious,
  toggleItems,
  cycleMarks,
  moveItemUp,
  moveItemDown,
  indentItem,
  outdentItem,
  bold,
  italic,
  link,
  confirmGuess,
  rejectGuess,
  nextClash,
  keepMine,
  keepTheirs,
  keepBoth,
  nextRegion,
  previousRegion,
  showOutline,
  toggleSidebar,
  togglePanel,
  foldHere,
  foldOthers,
  foldAll,
  unfoldAll,
  toggleFocus,
  toggleTypewriter,
  largerText,
  smallerText,
  usualText,
  toggleSpelling,
  systemColours,
  lightColours,
  darkColours,
  showPeople,
  showSettings,
  showKeys,
  showWelcome,
]

/** By the id that the native menu sends. */
export function findAction(id: string): Action | undefined {
  return actions.find((action) => action.id === id)
}
