import { useCallback, useRef } from 'react'

/** The same function at every drawing, that does what the newest one would: what is memoised stays so. */
export function useSteady<A extends unknown[], R>(newest: (...given: A) => R): (...given: A) => R {
  const now = useRef(newest)
  now.current = newest
  return useCallback((...given: A) => now.current(...given), [])
}
