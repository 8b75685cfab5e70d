import { useMemo, useRef } from 'react'
import { keepUnchanged, nothingKept } from './keep-unchanged'

/** The list as it came, made of the objects that were there before where they say the same. */
export function useUnchanged<T extends { id: string }>(list: readonly T[]): readonly T[] {
  const kept = useRef<ReturnType<typeof keepUnchanged<T>>>(nothingKept)
  return useMemo(() => {
    kept.current = keepUnchanged(kept.current, list)
    return kept.current.list
  }, [list])
}
