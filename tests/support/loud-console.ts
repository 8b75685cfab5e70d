import { afterEach, beforeEach, expect, vi } from 'vitest'

// What is logged as an error during a test is a failure of it, unless the test takes the spy's calls away itself.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const spy = vi.mocked(console.error)
  const calls = spy.mock.calls
  spy.mockRestore()
  expect(calls, 'console.error was called').toEqual([])
})
