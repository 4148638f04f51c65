import { createStore, type StateCreator, type StoreApi } from 'zustand/vanilla'
import { type FindSlice, findSlice } from './find-slice.ts'
import { type FolderSlice, folderSlice } from './folder-slice.ts'
import { type NoteSlice, noteSlice } from './note-slice.ts'
import { type SafetySlice, safetySlice } from './safety-slice.ts'
import { type SaveSlice, saveSlice } from './save-slice.ts'
import { type TrailSlice, trailSlice } from './trail-slice.ts'
import { type ViewSlice, viewSlice } from './view-slice.ts'

export type AppState = FindSlice &
  FolderSlice &
  NoteSlice &
  SafetySlice &
  SaveSlice &
  TrailSlice &
  ViewSlice

export type AppStore = StoreApi<AppState>

/** Facts and their setters; what takes time is in session/, what a person can do is in actions/. */
export type Slice<T> = StateCreator<AppState, [], [], T>

/** A fresh store: one for the window, one for each test. */
export function createAppStore(): AppStore {
  return createStore<AppState>()((...a) => ({
    ...findSlice(...a),
    ...folderSlice(...a),
    ...noteSlice(...a),
    ...safetySlice(...a),
    ...saveSlice(...a),
    ...trailSlice(...a),
    ...viewSlice(...a),
  }))
}
