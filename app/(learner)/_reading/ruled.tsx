'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** The text under a reading ruler, when the reader chose one (app/_comfort). */
export function Ruled({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const band = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let pointer: number | null = null
    const place = () => {
      if (document.documentElement.dataset.ruler !== '1' || !box.current || !band.current) return
      const height = band.current.offsetHeight
      const y = (pointer ?? window.innerHeight / 3) - box.current.getBoundingClientRect().top
      band.current.style.top = `${Math.round(y - height / 2)}px`
    }
    const follow = (event: PointerEvent) => {
      const over = box.current?.getBoundingClientRect()
      if (over && event.clientX >= over.left && event.clientX <= over.right) pointer = event.clientY
      place()
    }
    place()
    const chosen = new MutationObserver(place)
    chosen.observe(document.documentElement, { attributes: true })
    addEventListener('pointermove', follow, { passive: true })
    addEventListener('scroll', place, { passive: true, capture: true })
    return () => {
      chosen.disconnect()
      removeEventListener('pointermove', follow)
      removeEventListener('scroll', place, { capture: true })
    }
  }, [])
  return (
    <div ref={box} className="ruled">
      {children}
      <div ref={band} aria-hidden="true" className="ruler no-print" />
    </div>
  )
}
