import { useEffect, useState } from 'react'
import type { Read } from './use-attempt-clock'

/**
 * Milliseconds left, counted down from a reading of the server's clock on a clock that nobody sets (that of the device
 * may be hours wrong, and be put right in the middle). Null when the attempt is not due at any time, or paused.
 */
export function useTimeLeft({ deadline, now, read, paused }: Read): number | null {
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    const count = () =>
      setLeft(deadline === null || paused ? null : Math.max(0, deadline - now - (performance.now() - read)))
    count()
    const timer = setInterval(count, 1000)
    return () => clearInterval(timer)
  }, [deadline, now, read, paused])
  return left
}
