import type { Texts } from '../texts.ts'

export const safety: Texts['safety'] = {}
