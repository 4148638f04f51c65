import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { readTexts, reportItems } from '../../src/main/items-report.ts'
import { linksForReport } from '../../src/notes/series/carry.ts'

// The corpus has a scorer of its own, which calls a command for the reading of each folder. Here the reading is made in
// this process and handed to the scorer through a command that prints what is in a file.

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const isHere = existsSync(corpus)
if (!isHere) console.log('The corpus is not beside the repository: its scores are skipped.')
const work = mkdtempSync(join(tmpdir(), 'carryover-corpus-'))
afterAll(() => rmSync(work, { recursive: true }))

test.skipIf(!isHere)('reads the seeds as well as a second careful reader does', () => {
  expect(
    score(
      [join(corpus, 'seeds')],
      'item=0.985,item-mean=0.96,owner=0.98,status=0.98,phase=0.98,date=1,link=0.87',
    ),
  ).toBe('')
})

test.skipIf(!isHere)('reads the ten further notes of the corpus', () => {
  const folders = ['jsi', 'tpm', 'singles'].map((name) => join(corpus, 'dev', name))
  expect(
    score(folders, 'item=0.97,item-mean=0.95,owner=0.96,status=0.97,phase=0.97,date=1,link=0.75'),
  ).toBe('')
})

const manners = fileURLToPath(new URL('../fixtures/manners', import.meta.url))

test.skipIf(!isHere)(
  'reads the invented notes in the manners of other teams, each as a folder of its own',
  () => {
    const folders = textsOf(manners).map((path) => {
      const folder = join(work, basename(path))
      mkdirSync(folder)
      for (const one of [path, `${path.replace(/\.[^.]+$/, '')}.gold.json`])
        copyFileSync(one, join(folder, basename(one)))
      return folder
    })
    expect(
      score(
        folders,
        'item=0.95,item-mean=0.93,owner=0.94,status=0.97,phase=0.96,date=0.97,link=0.75',
      ),
    ).toBe('')
  },
)

const programs = fileURLToPath(new URL('../fixtures/programs', import.meta.url))

test.skipIf(!isHere)('reads the invented notes as other programs write them', () => {
  expect(
    score([programs], 'item=0.88,item-mean=0.87,owner=0.85,status=0.96,phase=0.96,date=0.95'),
  ).toBe('')
})

/** Empty where every figure is at its minimum; else the scorer's account with the wrong lines by kind. */
function score(folders: readonly string[], minima: string): string {
  for (const folder of folders)
    writeFileSync(
      join(work, reportName(textsOf(folder)[0] ?? '')),
      JSON.stringify(reportOf(folder)),
    )
  // A shell starts much sooner than another Node, and there is a folder for each of many notes.
  const printer = join(work, 'print.sh')
  writeFileSync(printer, `cat "${work}/$(printf %s "$1" | tr / _)"\n`)
  try {
    const account = execFileSync(
      process.execPath,
      [
        join(corpus, 'score.mjs'),
        '--cmd',
        `sh ${printer}`,
        '--min',
        minima,
        '--show',
        '40',
        ...folders,
      ],
      { encoding: 'utf8' },
    )
    console.log(figuresOf(account))
    return ''
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

function reportName(path: string): string {
  return path.replaceAll('/', '_')
}

/** The lines of the account that hold figures, without the wrong lines. */
function figuresOf(account: string): string {
  return account
    .split('\n')
    .filter((line) => /^\w+ +(?:F1|accuracy) /.test(line))
    .join('\n')
}

/** The labelled texts of a folder, in the order in which the scorer names them. */
function textsOf(folder: string): string[] {
  const files = readdirSync(folder)
  const labels = new Set(files.filter((name) => name.endsWith('.gold.json')))
  return files
    .filter(
      (name) => !name.endsWith('.json') && labels.has(`${name.replace(/\.[^.]+$/, '')}.gold.json`),
    )
    .map((name) => join(folder, name))
}

function reportOf(folder: string): unknown {
  const texts = textsOf(folder).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  return reportItems(readTexts(texts), linksForReport)
}
