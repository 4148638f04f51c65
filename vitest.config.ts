import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // On two cores one would be left out, while many tests wait for processes and disks.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/corpus/**', 'test/e2e/**'],
          setupFiles: ['test/support/seed.ts', 'test/support/signs.ts'],
          // The weeks of invented notes lie around this day.
          env: { CARRYOVER_TODAY: '2026-11-21' },
          // The long forms of proofs (test/support/long.ts) take as long as they take.
          testTimeout: process.env['CARRYOVER_LONG'] ? 7_200_000 : 60_000,
          hookTimeout: process.env['CARRYOVER_LONG'] ? 600_000 : 10_000,
        },
      },
      {
        test: {
          name: 'corpus',
          include: ['test/corpus/**/*.test.ts'],
          setupFiles: ['test/support/signs.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
