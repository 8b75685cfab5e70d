import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

// An awkward time zone on purpose (45 minutes off, south of the equator): what depends on the machine's zone fails here.
process.env.TZ = 'Pacific/Chatham'

const shared = {
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}tests/support/server-only.ts` },
    ],
  },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/loud-console.ts'],
          // Networks and lexicons are loaded once a worker, not once a file: half of the time went there.
          isolate: false,
          // The first reading of a file loads networks and lexicons, on a machine that does other things too.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'contracts',
          include: ['tests/contracts/**/*.test.ts'],
          setupFiles: ['tests/support/loud-console.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Databases in WebAssembly are heavy: two files at a time on a small machine.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
