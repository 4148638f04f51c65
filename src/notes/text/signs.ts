/** A dear expression that is only tried on texts with a certain sign. */
type Guarded = { exec(text: string): RegExpExecArray | null }

let isChecked = false

/** From now on every text is tried, and one that is found without its sign throws: for tests, where rules are made. */
export function checkSigns(): void {
  isChecked = true
}

/** The expression behind a cheap one, which every text must match that the expression finds something in. */
export function behind(sign: RegExp, expression: RegExp): Guarded {
  return {
    exec(text) {
      const hasSign = sign.test(text)
      if (!isChecked) return hasSign ? expression.exec(text) : null
      const found = expression.exec(text)
      if (found && !hasSign) throw new Error(`${sign} keeps ${expression} from “${text}”.`)
      return found
    },
  }
}
