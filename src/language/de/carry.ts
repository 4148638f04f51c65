import type { Texts } from '../texts.ts'

export const carry: Texts['carry'] = {}
