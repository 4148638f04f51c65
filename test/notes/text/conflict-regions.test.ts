import { expect, test } from 'vitest'
import { conflictRegions, touchesRegion } from '../../../src/notes/text/conflict-regions.ts'

const conflict = ['<<<<<<< ours', '- [x] Coil', '=======', '- [ ] Coil', '>>>>>>> theirs'].join(
  '\n',
)

test.each([
  ['both sides', conflict, [{ first: 1, last: 5 }]],
  [
    'two of them',
    `a\n${conflict}\nb\n${conflict}`,
    [
      { first: 2, last: 6 },
      { first: 8, last: 12 },
    ],
  ],
  [
    'three sides',
    conflict.replace('=======', '||||||| base\n- Coil\n======='),
    [{ first: 1, last: 7 }],
  ],
  ['a fence on one side only', conflict.replace('- [x] Coil', '```'), [{ first: 1, last: 5 }]],
  ['no end', '<<<<<<< ours\n- [x] Coil\n=======', []],
  ['no start', '=======\n- [x] Coil\n>>>>>>> theirs', []],
  ['a page about Git', `# Git\n\n\`\`\`\n${conflict}\n\`\`\`\n`, []],
  ['quotes and underlines', '>>>>>>> quoted seven times\n\nTitle\n=======\n<<<<<<<<\n', []],
])('a text with %s', (_, text, regions) => {
  expect(conflictRegions(text)).toEqual(regions)
})

test('lines touch a region at its markers too', () => {
  const regions = conflictRegions(`a\n${conflict}\nb`)
  const touching = [1, 2, 4, 6, 7].filter((line) =>
    touchesRegion(regions, { first: line, last: line }),
  )
  expect(touching).toEqual([2, 4, 6])
})
