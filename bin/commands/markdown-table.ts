/** A table of Markdown, a line an element; what would break a cell is written so that it does not. */
export function tableLines(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cell = (text: string) => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
  return [head.map(cell), head.map(() => '---'), ...rows.map(row => row.map(cell))].map(
    cells => `| ${cells.join(' | ')} |`,
  )
}
