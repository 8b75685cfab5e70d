/** Work that can pause between its pieces: yields the share that is done, from 0 to 1, and returns what it made. */
export type Steps<T> = Generator<number, T, void>

/** All pieces without a pause. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** One piece an item. */
export function* mapSteps<A, B>(items: readonly A[], make: (item: A, index: number) => B): Steps<B[]> {
  const made: B[] = []
  for (const [index, item] of items.entries()) {
    yield index / items.length
    made.push(make(item, index))
  }
  return made
}

/** The same work as a part of something longer: its 0 to 1 become `from` to `to`. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let step = steps.next()
  while (!step.done) {
    yield from + (to - from) * step.value
    step = steps.next()
  }
  return step.value
}
