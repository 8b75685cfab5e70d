/** What lives shortly is looked through often and in little room. */
export const memoryFlags = ['--max-semi-space-size=8']

/** Of the C library: each thread would keep a heap of its own for what it has given back. */
export const memoryEnvironment = { MALLOC_ARENA_MAX: '2' }
