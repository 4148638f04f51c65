const one = '[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}\\uFE0F\\u200D]'
const around = new RegExp(`^(?:${one}+\\s*)+(?=\\S)|(?<=\\S)(?:\\s*${one})+$`, 'gu')
const any = /[\u00A9-\u{1FAFF}]/u

/** "📌 Ada", "Ada 🎉": the words of a heading or label without the pictures around them; pictures alone stay. */
export function withoutPictures(words: string): string {
  return any.test(words) ? words.replace(around, '') : words
}
