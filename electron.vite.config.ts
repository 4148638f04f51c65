import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { firstScript } from './scripts/first-script.mjs'
import { pageTexts } from './scripts/page-texts.mjs'
import { readerRules } from './scripts/reader-rules.mjs'

// Everything is bundled, so that out/ runs without node_modules. The watcher alone stays outside: it is native.
const external = ['electron', '@parcel/watcher']

export default defineConfig({
  main: {
    plugins: [readerRules()],
    build: {
      externalizeDeps: false,
      target: 'node20.19',
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          cli: 'src/main/cli.ts',
          'reading-worker': 'src/main/folder/reading-worker.ts',
          'finding-worker': 'src/main/folder/finding-worker.ts',
          'listing-worker': 'src/main/folder/listing-worker.ts',
        },
        external,
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        // A sandboxed window can load a CommonJS preload only.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [pageTexts(), react()],
    build: {
      minify: true,
      // The page's policy has no place for data: fonts, and an inlined one would be blocked.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: { index: 'src/renderer/index.html' }, output: firstScript },
    },
  },
})
