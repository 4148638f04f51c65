import { defineConfig } from 'playwright/test'
import { findChromium, launchOptions } from './scripts/chromium.mjs'
import { findElectron } from './scripts/electron.mjs'

// The same specs run against both hosts; the desktop's are left out where Electron's binary is missing.
const desktop = findElectron() !== undefined
if (!desktop) console.log('desktop project skipped: no Electron binary')

const chromium = await findChromium()

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  // On a machine that is busy a browser can take longer than any limit; what passes only then is named by `npm test`.
  retries: 1,
  timeout: process.env['CARRYOVER_LONG'] ? 7_200_000 : 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // What never comes fails by its name, also where a long form may take hours.
    actionTimeout: 30_000,
    ...(chromium ? { launchOptions: launchOptions(chromium) } : {}),
  },
  projects: [{ name: 'browser' }, ...(desktop ? [{ name: 'desktop' }] : [])],
})
