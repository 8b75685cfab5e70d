import { defineConfig } from '@playwright/test'

const sandboxed = process.getuid?.() !== 0

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Every state of the learner’s room in every theme takes minutes: `npm run test:room` asks for it.
  testIgnore: process.env.PASSAGE_ROOM ? [] : ['**/room-*.spec.ts'],
  // Each worker has a server with a database of its own; its specs share them, each with people and quizzes of its own.
  workers: 2,
  fullyParallel: false,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  // A browser on a loaded machine does now and then what nobody can repeat: such a test runs once more, traced, and the
  // report says which they were. A trace of every run would cost a third of the time and hide races behind its pauses.
  retries: 1,
  use: {
    trace: 'on-first-retry',
    // What hangs fails here, not at the end of its test.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        ...(sandboxed ? [] : ['--no-sandbox']),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
