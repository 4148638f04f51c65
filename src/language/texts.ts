import type { en } from './en/en.ts'

/** Every text that a person can see, by area. English is the measure: another language has the same keys and arguments. */
export type Texts = Widened<typeof en>

// A text is the words as they are; a sentence with something in it is a function.
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }
