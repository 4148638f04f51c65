#!/usr/bin/env node
// What a rule of the reader gains and loses, team by team: each folder of labelled notes is a team.
//
//   npm run build
//   node scripts/by-team.mjs --save /tmp/before.json FOLDER...      the figures of this state
//   node scripts/by-team.mjs --against /tmp/before.json FOLDER...   the figures, and what changed since
//
// A rule that helps one team and hurts others is the wrong rule: leave the team out for which it was written
// (--without NAME) and look at what is left. Labels are NAME.gold.json beside the notes, as the corpus has them.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/**
 * How many are right, missed and extra.
 * @typedef {[number, number, number]} Counts
 * @typedef {{ readonly items: Counts, readonly owners: Counts }} Score
 * @typedef {Score & { readonly team: string }} TeamScore
 */

/**
 * @typedef {{ readonly line: number, readonly owners: readonly string[] }} Item
 * @typedef {Item & { readonly optional?: boolean, readonly ownersUnclear?: boolean }} Label
 */

const cli = fileURLToPath(new URL('../out/main/cli.js', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    save: { type: 'string' },
    against: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
})
if (positionals.length === 0 || !existsSync(cli)) {
  process.stderr.write(
    positionals.length === 0
      ? 'Name the folders of labelled notes, one a team.\n'
      : 'Build first: npm run build\n',
  )
  process.exit(2)
}

const teams = positionals
  .filter((folder) => !values.without.includes(basename(folder)))
  .map((folder) => ({ team: basename(folder), ...scoreOf(folder) }))
/** @type {TeamScore[]} */
const before = values.against ? JSON.parse(readFileSync(values.against, 'utf8')) : []
for (const one of teams)
  print(
    one,
    before.find(({ team }) => team === one.team),
  )
print(sumOf('all together', teams), before.length > 0 ? sumOf('', before) : undefined)
if (values.save) writeFileSync(values.save, JSON.stringify(teams))

/**
 * Right, missed and extra items, and the same for owners, in the labelled notes of a folder.
 * @param {string} folder
 * @returns {Score}
 */
function scoreOf(folder) {
  const notes = readdirSync(folder).filter(
    (name) => !name.endsWith('.json') && existsSync(join(folder, labelsOf(name))),
  )
  const paths = notes.map((name) => join(folder, name))
  /** @type {{ documents: { path: string, items: Item[] }[] }} */
  const report = JSON.parse(
    execFileSync(process.execPath, [cli, 'items', '--json', ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  )
  /** @type {Score} */
  const sum = { items: [0, 0, 0], owners: [0, 0, 0] }
  for (const name of notes) {
    const gold = JSON.parse(readFileSync(join(folder, labelsOf(name)), 'utf8'))
    const read = report.documents.find(({ path }) => basename(path) === name)
    compare(gold.items, read?.items ?? [], sum)
  }
  return sum
}

/**
 * @param {readonly Label[]} labels
 * @param {readonly Item[]} items
 * @param {Score} sum
 */
function compare(labels, items, sum) {
  const free = new Set(labels.filter((one) => one.optional).map(({ line }) => line))
  const want = new Map(labels.filter((one) => !one.optional).map((one) => [one.line, one]))
  const got = new Map(items.filter(({ line }) => !free.has(line)).map((one) => [one.line, one]))
  for (const [line, label] of want) {
    const item = got.get(line)
    sum.items[item ? 0 : 1]++
    if (!label.ownersUnclear) count(label.owners, item?.owners ?? [], sum.owners)
  }
  for (const [line, { owners }] of got) {
    if (want.has(line)) continue
    sum.items[2]++
    sum.owners[2] += owners.length
  }
}

/**
 * @param {readonly string[]} wanted
 * @param {readonly string[]} found
 * @param {Counts} sum
 */
function count(wanted, found, sum) {
  /** @param {readonly string[]} names */
  const namesIn = (names) => new Set(names.map((name) => name.toLowerCase()))
  const [want, got] = [namesIn(wanted), namesIn(found)]
  for (const name of want) sum[got.has(name) ? 0 : 1]++
  for (const name of got) if (!want.has(name)) sum[2]++
}

/** @param {string} name */
function labelsOf(name) {
  return name.replace(/\.[^.]+$/, '.gold.json')
}

/**
 * @param {string} team
 * @param {readonly Score[]} all
 * @returns {TeamScore}
 */
function sumOf(team, all) {
  /** @param {Counts} sum @param {Counts} one @returns {Counts} */
  const add = (sum, one) => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]]
  /** @type {Counts} */
  const none = [0, 0, 0]
  return {
    team,
    items: all.map(({ items }) => items).reduce(add, none),
    owners: all.map(({ owners }) => owners).reduce(add, none),
  }
}

/** @param {Counts} counts */
function f1([right, missed, extra]) {
  return right + missed + extra === 0 ? 1 : (2 * right) / (2 * right + missed + extra)
}

/**
 * @param {TeamScore} now
 * @param {Score | undefined} then
 */
function print(now, then) {
  /** @param {'items' | 'owners'} key */
  const figure = (key) => {
    const change = then ? f1(now[key]) - f1(then[key]) : 0
    const shown = Math.abs(change) < 0.0005 ? '' : ` (${change > 0 ? '+' : ''}${change.toFixed(3)})`
    return `${key} ${f1(now[key]).toFixed(3)}${shown}`
  }
  const [, missed, extra] = now.items
  process.stdout.write(
    `${now.team.padEnd(20)} ${figure('items').padEnd(24)} ${figure('owners').padEnd(24)} missed ${missed}, extra ${extra}\n`,
  )
}
