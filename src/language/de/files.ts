import type { Texts } from '../texts.ts'

export const files: Texts['files'] = {}
