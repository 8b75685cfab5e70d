import 'server-only'

type Waiting<In, Out> = { given: In; done: (out: Out) => void; failed: (cause: unknown) => void }

export type Together<In> = {
  /** So many are done by one call of `work`, and so many calls are under way, at the most. */
  most: number
  atOnce: number
  /** Two that have this in common are not done by one call. */
  alike?: (given: In) => string
  /** Whether each is to be tried alone when one call for several of them failed: one of them may have spoilt it for all. */
  apart: (cause: unknown) => boolean
}

/** A database that is not there is there for nobody. By its shape: the class of an error may be another bundle's. */
export const apart = (cause: unknown): boolean => Object(cause).kind !== 'unavailable'

/**
 * What is asked while as many calls of `work` are under way as may be waits, and is then done by one call. Nobody waits for
 * company: who comes alone is done alone, at once. `work` answers in the order of what it was given.
 */
export function together<In, Out>(
  work: (given: In[]) => Promise<Out[]>,
  { most, atOnce, alike, apart }: Together<In>,
): (given: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = []
  let [underWay, called] = [0, false]

  const takeSome = (): Waiting<In, Out>[] => {
    const [taken, left]: Waiting<In, Out>[][] = [[], []]
    const seen = new Set<string>()
    for (const one of waiting) {
      const name = alike?.(one.given)
      const fits = (taken?.length ?? 0) < most && (name === undefined || !seen.has(name))
      if (name !== undefined) seen.add(name)
      ;(fits ? taken : left)?.push(one)
    }
    waiting = left ?? []
    return taken ?? []
  }
  const answer = async (several: Waiting<In, Out>[]): Promise<void> => {
    try {
      const outs = await work(several.map(({ given }) => given))
      for (const [at, { done }] of several.entries()) done(outs[at] as Out)
    } catch (cause) {
      if (several.length === 1 || !apart(cause)) for (const { failed } of several) failed(cause)
      else for (const one of several) await answer([one])
    }
  }
  const begin = (): void => {
    called = false
    while (waiting.length > 0 && underWay < atOnce) {
      underWay += 1
      void answer(takeSome()).finally(() => {
        underWay -= 1
        begin()
      })
    }
  }
  return given =>
    new Promise((done, failed) => {
      waiting.push({ given, done, failed })
      if (called || underWay >= atOnce) return
      // After all that has come by now: requests are read from their sockets one after another.
      called = true
      setImmediate(begin)
    })
}
