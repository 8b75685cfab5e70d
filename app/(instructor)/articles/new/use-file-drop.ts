import { useEffect, useRef, useState } from 'react'

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Takes a file that is dropped anywhere on the page (elsewhere a browser would leave the page to show it, and what was
 * typed would be gone). Text that is dropped stays text. Says whether a file is held above the page.
 */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(onFile)
  take.current = onFile
  useEffect(() => {
    // Every element that is crossed says enter and leave.
    let depth = 0
    const show = (next: number) => {
      depth = Math.max(0, next)
      setOver(depth > 0)
    }
    const listeners = {
      dragenter: () => show(depth + 1),
      dragover: (event: DragEvent) => {
        event.preventDefault()
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      },
      dragleave: () => show(depth - 1),
      drop: (event: DragEvent) => {
        event.preventDefault()
        show(0)
        const file = event.dataTransfer?.files[0]
        if (file) take.current(file)
      },
    }
    const ended = new AbortController()
    for (const [name, listener] of Object.entries(listeners))
      window.addEventListener(
        name,
        event => {
          if (event instanceof DragEvent && holdsFile(event)) listener(event)
        },
        { signal: ended.signal },
      )
    return () => ended.abort()
  }, [])
  return over
}
