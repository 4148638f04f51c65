// Characters that are written by name or number in Markdown and HTML: `&mdash;`, `&#8212;`, `&#x2014;`. In code they stand.

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  rarr: '→',
  larr: '←',
  times: '×',
  deg: '°',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

/** With such characters as themselves; those of no known name, and controls, stay as they are written. */
export function withCharacters(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (written, decimal, hex, name) =>
    name
      ? (named[name] ?? written)
      : (characterOf(hex ? Number.parseInt(hex, 16) : +decimal) ?? written),
  )
}

function characterOf(code: number): string | null {
  if (code < 32 || (code > 126 && code < 160) || code > 0x10_ff_ff) return null
  const isHalf = code >= 0xd8_00 && code <= 0xdf_ff
  return isHalf ? null : code === 160 ? ' ' : String.fromCodePoint(code)
}
