// An invented series of many weeks with many items, for pictures of a window that is full.

const people = ['Priya', 'Lena', 'Tomas', 'Ade', 'Noor', 'Felix', 'Ines']
const verbs = ['Review', 'Write', 'Replace', 'Measure', 'Ship', 'Document', 'Migrate', 'Test']
const things = [
  'the restore runbook',
  'the staging certificates',
  'rate limits of the gateway',
  'the nightly build',
  'alerts for slow queries',
  'the onboarding guide for new operators who join in the middle of a release',
  'backups of the search index',
  'the invoice export',
  'flaky tests of the importer',
]

/**
 * Notes by path, the newest `weeks` Mondays up to 23 November 2026; each carries some work of the one before.
 * @param {number} weeks
 * @param {number} itemsAWeek
 */
export function manyWeeks(weeks, itemsAWeek) {
  const notes = new Map()
  let seed = 11
  /** @param {number} sides */
  const roll = (sides) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    return (seed >> 8) % sides
  }
  /** @type {string[]} */
  let before = []
  for (let week = weeks - 1; week >= 0; week--) {
    const date = new Date(Date.UTC(2026, 10, 23) - week * 7 * 86_400_000).toISOString().slice(0, 10)
    const told = before.filter(() => roll(6) > 0)
    const isCarried = told.map(() => roll(5) < 2)
    const last = told.map((words, at) => `- [${isCarried[at] ? ' ' : 'x'}] ${words}`)
    const fresh = Array.from({ length: itemsAWeek }, () => {
      const who = roll(9) === 0 ? '' : ` (${people[roll(people.length)]})`
      return `${verbs[roll(verbs.length)]} ${things[roll(things.length)]}${who}`
    })
    before = [...told.filter((_, at) => isCarried[at]), ...new Set(fresh)]
    const text = [
      `# Platform weekly ${date}`,
      '',
      `Participants: ${people.slice(0, 5).join(', ')}`,
      '',
      '## Last week',
      ...last,
      '',
      '## This week',
      ...before.map((words) => `- [ ] ${words}`),
      '',
      '## Notes',
      '- Do we move the release to Thursday?',
      '- Support saw three restore questions.',
      '',
    ]
    notes.set(`platform/${date}.md`, text.join('\n'))
  }
  return notes
}
