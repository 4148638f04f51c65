// What others have sent to leave a folder, or to reach a name that a system keeps for itself.

const up = ['..', '../..', '../../../../../../../../etc', '..\\..', '....//', '..;', '.. ', ' ..']
const encoded = [
  ...[
    '%2e%2e',
    '%2e%2e%2f',
    '..%2f',
    '..%5c',
    '%252e%252e%252f',
    '%c0%ae%c0%ae',
    '%c0%af',
    '..%c0%af',
  ],
  ...[
    '%uff0e%uff0e',
    '..%00',
    '%00',
    '&#46;&#46;',
    '\\u002e\\u002e',
    '0x2e0x2e',
    '%%32%65',
    '..%u2215',
  ],
]
const unicode = [
  ...[
    '．．',
    '。。',
    '‥',
    '․․',
    '..∕',
    '..⁄',
    '..／',
    '..＼',
    '‥/‥',
    '\u202e..',
    '..\u200b',
    '\ufeff..',
  ],
  ...['．．/．．', '..\u0338', '\u2024\u2024', 'a\u0301/..', '..\u00a0', '\u3000..'],
]
const absolute = [
  ...[
    '/',
    '/etc/passwd',
    '//etc/passwd',
    '///etc',
    '/proc/self/environ',
    '/dev/zero',
    '~',
    '~root',
  ],
  ...[
    '$HOME',
    '`id`',
    '$(id)',
    'file:///etc/passwd',
    'file:/etc/passwd',
    'http://127.0.0.1',
    '/./etc',
  ],
]
const windows = [
  ...[
    'C:',
    'C:\\',
    'C:/Windows',
    'c:Windows',
    'C:..\\..',
    '\\Windows',
    '\\\\host\\share',
    '//host/share',
  ],
  ...[
    '\\\\?\\C:\\Windows',
    '\\\\.\\C:',
    '\\\\.\\PhysicalDrive0',
    '\\\\?\\UNC\\host\\share',
    '\\??\\C:\\',
  ],
  ...[
    '//?/C:/',
    '//./pipe/x',
    '\\\\127.0.0.1\\c$',
    '\\\\host@80\\share',
    '\\\\host@SSL@443\\d',
    'a:stream',
  ],
  ...[
    'a.md:Zone.Identifier',
    'a.md::$DATA',
    'sub:$I30:$INDEX_ALLOCATION',
    'GLOBALROOT',
    '\\Device\\Null',
  ],
]
export const reservedNames: readonly string[] = [
  ...['CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'],
  ...['COM', 'LPT'].flatMap((port) => [...'0123456789¹²³'].map((number) => port + number)),
]
const odd = [
  ...[
    '',
    '.',
    './.',
    'a//b',
    'a/',
    '/a',
    'a/./b',
    'a/../b',
    'a/..',
    '...',
    '....',
    '.hidden',
    '.git/config',
  ],
  ...[
    '.git/hooks/post-checkout',
    '.trash/x',
    '.carryover-0000000000000000-00000000-1-1.tmp',
    '.env',
    '.ssh/id_rsa',
  ],
  ...[
    'node_modules/x',
    'a\0',
    '\0',
    'a\0/../../etc',
    'a\n',
    'a\r',
    '\t',
    '\x1b[2J',
    '\x7f',
    '\u0085',
    '-rf',
  ],
  ...[
    '--help',
    '*',
    '?',
    '<a>',
    '"a"',
    '|',
    'a b ',
    'a.',
    'a ',
    ' a',
    'a\u2028',
    '\ud800',
    'a\udfff',
  ],
  ...['x'.repeat(256), 'ä'.repeat(200), 'x/'.repeat(300), '../'.repeat(1000), '🙂'.repeat(80)],
  ...[
    'desktop.ini',
    'Thumbs.db',
    '__proto__',
    'constructor',
    'toString',
    'con',
    'nul.txt',
    'aux.md',
  ],
]

const forms = [...up, ...encoded, ...unicode, ...absolute, ...windows, ...reservedNames, ...odd]

/** 500 and more paths, each form alone and in the places where it may be looked at less closely. */
export const pathAttacks: readonly string[] = [
  ...new Set(
    forms.flatMap((form) => [form, `${form}.md`, `${form}/secret.md`, `sub/${form}/secret.md`]),
  ),
]

/** The pieces that generated paths are made of. */
export const pathPieces: readonly string[] = [
  ...forms.filter((form) => form.length < 40),
  ...['sub', 'a.md', 'secret.md', 'notes', 'notes-evil', 'outside', 'link', 'Sub', 'A.md'],
]
