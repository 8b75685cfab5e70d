'use client'

import { useRef } from 'react'
import { buttonClass } from '../button-class'
import { asPng, type ChartFile, chartFile } from './chart-file'

const formats = {
  svg: async ({ svg }: ChartFile) => new Blob([svg], { type: 'image/svg+xml' }),
  png: asPng,
} satisfies Record<string, (file: ChartFile) => Promise<Blob | null>>
type Format = keyof typeof formats

type Props = { labels: Record<Format, string>; title: string; fileName: string }

/** The chart beside it as a file, to be drawn further (SVG) or put into a report (PNG). */
export function SaveChart({ labels, title, fileName }: Props) {
  const beside = useRef<HTMLDivElement>(null)
  const save = async (format: Format) => {
    const chart = beside.current?.closest('[data-chart]')?.querySelector('svg')
    const blob = chart && (await formats[format](chartFile(chart, title)))
    if (!blob) return
    const address = URL.createObjectURL(blob)
    const link = document.createElement('a')
    link.href = address
    link.download = `${fileName}.${format}`
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 1000)
  }
  return (
    <div ref={beside} className="with-script flex flex-wrap gap-x-2">
      {(Object.keys(formats) as Format[]).map(format => (
        <button
          key={format}
          type="button"
          onClick={() => save(format)}
          className={buttonClass('quiet', 'small')}
        >
          {labels[format]}
        </button>
      ))}
    </div>
  )
}
