import { describe, expect, test } from 'vitest'
import {
  toggleBold,
  toggleItalic,
  toggleLink,
} from '../../../src/renderer/editor/emphasis-commands.ts'
import { afterCommand } from '../../support/text-with-caret.ts'

describe('bold', () => {
  test.each([
    ['sand the ra|il', 'sand the **ra|il**'],
    ['‹sand the› rail', '**‹sand the›** rail'],
    ['sand ‹the › rail', 'sand **‹the›**  rail'],
    ['| ', '**|** '],
    ['- |', '- **|**'],
    ['‹- one\n- two›', '- **one**\n- **two**'],
    ['‹- one\n\n- two›', '- **one**\n\n- **two**'],
  ])('makes %j into %j', (before, after) => {
    const result = afterCommand(toggleBold, before)
    if (before.includes('\n')) expect(result?.replace(/[‹›]/g, '')).toBe(after)
    else expect(result).toBe(after)
  })

  test.each([
    ['sand **the ra|il** now', 'sand the ra|il now'],
    ['**‹sand›** it', '‹sand› it'],
    ['‹**sand**› it', '‹sand› it'],
    ['- __one| two__', '- one| two'],
  ])('takes the signs of %j away', (before, after) => {
    expect(afterCommand(toggleBold, before)).toBe(after)
  })
})

describe('italic', () => {
  test.each([
    ['* sand the ra|il', '* sand the *ra|il*'],
    ['* sand the *ra|il*', '* sand the ra|il'],
    ['a _wor|d_ here', 'a wor|d here'],
    ['**bold wo|rd**', '**bold *wo|rd***'],
    ['**bold *wo|rd***', '**bold wo|rd**'],
    ['snake_ca|se_name', '*snake_ca|se_name*'],
  ])('turns %j into %j', (before, after) => {
    expect(afterCommand(toggleItalic, before)).toBe(after)
  })
})

describe('a link', () => {
  test.each([
    ['see the li|st', 'see the [list](|)'],
    ['see ‹the list›', 'see [the list](|)'],
    ['‹https://kestrel.example/a(b)›', '[|](https://kestrel.example/a%28b%29)'],
    ['see [the li|st](https://kestrel.example) now', 'see the li|st now'],
  ])('turns %j into %j', (before, after) => {
    expect(afterCommand(toggleLink, before)).toBe(after)
  })
})
