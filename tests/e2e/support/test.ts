// One server for all specs of a worker; a page fails its test when it logs an error or throws.
import { test as base, type Page } from '@playwright/test'
import { type RunningServer, startServer } from './server'

export const test = base.extend<{ page: Page }, { server: RunningServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
})
export { expect } from '@playwright/test'
