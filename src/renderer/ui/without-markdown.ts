// Marks of Markdown around words, as they stand in items: `[words](address)`, `**bold**`, `code`, ~~gone~~.
const link = /!?\[([^\][]*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g
const strong = /(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/g
const code = /`([^`]+)`/g

/** The words of an item without the marks of Markdown around them. */
export function withoutMarkdown(text: string): string {
  const plain = text.replace(link, '$1').replace(strong, '$2').replace(code, '$1').trim()
  return plain === '' ? text : plain
}
