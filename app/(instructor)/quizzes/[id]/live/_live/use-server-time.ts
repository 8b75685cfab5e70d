import { useEffect, useState } from 'react'

/** The server's clock, second by second; before any script, the moment at which it told. */
export function useServerTime(told: number, ahead: number): number {
  const [now, setNow] = useState(told)
  useEffect(() => {
    const tick = () => setNow(Date.now() + ahead)
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [ahead])
  return now
}
