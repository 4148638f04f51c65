import type { Texts } from '../texts.ts'

export const find: Texts['find'] = {}
