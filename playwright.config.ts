import { defineConfig } from 'playwright/test'
import { findElectron } from './scripts/electron.mjs'

// The same specs run against both hosts; the desktop's are left out where Electron's binary is missing.
const desktop = findElectron() !== undefined
if (!desktop) console.log('desktop project skipped: no Electron binary')

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  projects: [{ name: 'browser' }, ...(desktop ? [{ name: 'desktop' }] : [])],
})
