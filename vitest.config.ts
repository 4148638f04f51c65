import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const pure = ['notes', 'api', 'language', 'renderer']

/** The long forms of proofs (test/support/long.ts) take as long as they take. */
const longestMs = process.env['CARRYOVER_LONG'] ? 7_200_000 : undefined

const usual = {
  setupFiles: ['test/support/seed.ts', 'test/support/signs.ts'],
  // The weeks of invented notes lie around this day.
  env: { CARRYOVER_TODAY: '2026-11-21' },
  testTimeout: longestMs ?? 60_000,
  hookTimeout: longestMs ?? 10_000,
}

export default defineConfig({
  test: {
    // On two cores one would be left out, while many tests wait for processes and disks.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          ...usual,
          name: 'pure',
          include: pure.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
          // Nothing of these lives on in a module but what was read by its words, so the files of a worker share them.
          isolate: false,
        },
      },
      {
        test: {
          ...usual,
          name: 'host',
          include: ['test/**/*.test.ts'],
          exclude: ['corpus', 'e2e', ...pure].map((folder) => `test/${folder}/**`),
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['test/corpus/**/*.test.ts'],
          setupFiles: ['test/support/signs.ts'],
          testTimeout: longestMs ?? 120_000,
        },
      },
    ],
  },
})
