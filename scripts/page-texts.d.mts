import type { Plugin } from 'vite'

export declare const hostAreas: readonly string[]
export declare function pageTexts(): Plugin
