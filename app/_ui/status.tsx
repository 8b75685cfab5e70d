'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'

type Say = (words: string) => void
const StatusContext = createContext<Say>(() => undefined)

/** Says in one line what has just happened, for eyes and screen readers; it goes by itself. */
export function StatusProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ words: string; turn: number } | null>(null)
  const say = useCallback<Say>(words => setSaid(last => ({ words, turn: (last?.turn ?? 0) + 1 })), [])
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), 6000)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <StatusContext value={say}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-6 z-50 flex justify-center px-4"
      >
        {said ? (
          <p
            key={said.turn}
            className="rounded-full bg-ink px-5 py-2.5 text-sm font-medium text-paper shadow-raised"
          >
            {said.words}
          </p>
        ) : null}
      </div>
    </StatusContext>
  )
}

export function useStatus(): Say {
  return useContext(StatusContext)
}
