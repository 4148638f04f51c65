import type { Plugin } from 'vite'

/** The plugin that every bundle of the host needs. */
export function readerRules(): Plugin
