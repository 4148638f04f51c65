import { markdownLanguage } from '@codemirror/lang-markdown'
import { type Tag, tagHighlighter, tags } from '@lezer/highlight'
import type { MarkdownParser } from '@lezer/markdown'

// lang-markdown's grammar without the two rules by which CommonMark takes a team's note for something else: a list
// that is indented by a tab is a list, not code, and a line that begins with `<` does not swallow the lines after it.
// Only markdownLanguage is imported: calling markdown() would bring the grammars of HTML, CSS and JavaScript.
// The language's own type says no more than that it is some parser.
const parser = markdownLanguage.parser as MarkdownParser

export const grammar = parser.configure({
  remove: ['IndentedCode', 'HTMLBlock', 'SetextHeading'],
})

const classes: readonly (readonly [Tag, string])[] = [
  [tags.strong, 'cm-strong'],
  [tags.emphasis, 'cm-em'],
  [tags.strikethrough, 'cm-struck'],
  [tags.monospace, 'cm-code'],
  [tags.link, 'cm-link'],
  [tags.url, 'cm-url'],
  [tags.processingInstruction, 'cm-quiet'],
  [tags.contentSeparator, 'cm-quiet'],
  [tags.comment, 'cm-quiet'],
  [tags.quote, 'cm-quote'],
]

/** Few classes on purpose: each is an element in the page, and marks should be quiet. */
export const highlighter = tagHighlighter(classes.map(([tag, name]) => ({ tag, class: name })))
