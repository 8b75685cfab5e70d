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

const ofContracts = {
  setupFiles: ['tests/support/loud-console.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Databases in WebAssembly are heavy; a third file at a time is there while others wait for a clock.
  maxWorkers: 3,
}

// Contracts that share what a worker loads. The others put modules or settings in the place of the product’s.
const alike = ['exchange', 'questions', 'scoring', 'usecases']

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
          // Two, where a small machine would be given one.
          maxWorkers: 2,
          // The first reading of a file loads networks and lexicons, on a machine that does other things too.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          ...ofContracts,
          name: 'contracts',
          include: alike.map(folder => `tests/contracts/${folder}/**/*.test.ts`),
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          ...ofContracts,
          name: 'contracts-alone',
          include: ['tests/contracts/**/*.test.ts'],
          exclude: alike.map(folder => `tests/contracts/${folder}/**`),
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
