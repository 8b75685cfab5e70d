import { useEffect, useState } from 'react'
import type { LiveNews } from '@/lib/model/live'

const againMs = 4_000

/** What the server tells of a quiz, as it changes; `connected` is false while the stream is broken and tried again. */
export function useLive(quizId: string, first: LiveNews) {
  const [news, setNews] = useState(first)
  /** How far the server's clock is ahead of this one, in milliseconds. */
  const [ahead, setAhead] = useState(0)
  const [connected, setConnected] = useState(true)

  useEffect(() => {
    let source: EventSource
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = () => {
      source = new EventSource(`/api/v1/quizzes/${quizId}/live`)
      source.onopen = () => setConnected(true)
      source.onmessage = event => {
        const told = JSON.parse(event.data) as LiveNews
        setAhead(told.now - Date.now())
        setNews(told)
        setConnected(true)
      }
      source.onerror = () => {
        // A stream that has come to its end is opened again by the browser, at once and unsaid.
        if (source.readyState === EventSource.CONNECTING) {
          clearTimeout(timer)
          timer = setTimeout(() => source.readyState !== EventSource.OPEN && setConnected(false), againMs)
          return
        }
        setConnected(false)
        timer = setTimeout(open, againMs)
      }
    }
    open()
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [quizId])

  return { ...news, ahead, connected }
}
