'use client'

import { useRef } from 'react'
import { buttonClass } from '../button-class'

/** What a chart takes from the page’s style; the file has to bring it along. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'paint-order',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
] as const

/** The chart beside it as an SVG file, in the colours it has now. */
export function SaveChart({ label, fileName }: { label: string; fileName: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const save = () => {
    const svg = button.current?.closest('[data-chart]')?.querySelector('svg')
    if (!svg) return
    const copy = svg.cloneNode(true) as SVGElement
    const pieces = [svg, ...svg.querySelectorAll('*')]
    const copies = [copy, ...copy.querySelectorAll('*')]
    pieces.forEach((piece, at) => {
      const style = getComputedStyle(piece)
      for (const name of kept) copies[at]?.setAttribute(name, style.getPropertyValue(name))
      copies[at]?.removeAttribute('class')
    })
    const { width, height } = svg.getBoundingClientRect()
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    copy.setAttribute('width', String(Math.round(width)))
    copy.setAttribute('height', String(Math.round(height)))
    const address = URL.createObjectURL(new Blob([copy.outerHTML], { type: 'image/svg+xml' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${fileName}.svg`
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 1000)
  }
  return (
    <button
      ref={button}
      type="button"
      onClick={save}
      className={buttonClass('quiet', 'small', 'with-script')}
    >
      {label}
    </button>
  )
}
