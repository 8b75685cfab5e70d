import type { ReactNode } from 'react'
import { Scrolled } from '../scrolled'
import { SaveChart } from './save-chart'

type Props = {
  title: string
  /** The same in figures, one tap away. */
  tableLabel: string
  table: ReactNode
  saveLabels: { svg: string; png: string }
  fileName: string
  children: ReactNode
}

/** A chart that says one thing, its table, and the chart as a file. */
export function ChartFigure({ title, tableLabel, table, saveLabels, fileName, children }: Props) {
  return (
    <figure data-chart className="flex flex-col gap-3 break-inside-avoid">
      <figcaption className="font-medium">{title}</figcaption>
      {children}
      <div className="no-print flex flex-wrap items-start gap-x-6 gap-y-2">
        <details className="min-w-0 pt-1">
          <summary className="w-fit rounded-sm py-1 text-sm font-medium text-accent">{tableLabel}</summary>
          <Scrolled label={tableLabel} className="mt-2">
            {table}
          </Scrolled>
        </details>
        <SaveChart labels={saveLabels} title={title} fileName={fileName} />
      </div>
    </figure>
  )
}
