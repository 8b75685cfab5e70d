import type { ReactNode } from 'react'

type Props = { caption: string; head: readonly string[]; rows: readonly (readonly ReactNode[])[] }

/** A chart’s table: its first column names the row. */
export function PlainTable({ caption, head, rows }: Props) {
  return (
    <table className="border-collapse text-left text-sm tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong">
          {head.map((words, at) => (
            <th key={words} scope="col" className={`py-1.5 pr-6 font-medium ${at > 0 ? 'text-right' : ''}`}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are shown once, as they came
          <tr key={at} className="border-b border-line">
            {row.map((cell, place) =>
              place === 0 ? (
                <th key={head[place]} scope="row" className="py-1.5 pr-6 font-normal">
                  {cell}
                </th>
              ) : (
                <td key={head[place]} className="py-1.5 pr-6 text-right">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
