/** What stands between two blank lines. `line` is where its words begin, from 1. */
export type Block = { line: number; text: string; comments: string[]; category: string | null }

export function* cutBlocks(file: string): Generator<Block> {
  let block = empty(1)
  const lines = file.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)
  let kept: string[] = []
  const end = () => ({ ...block, text: kept.join('\n').trim() })
  for (const [index, line] of [...lines, ''].entries()) {
    if (line.trim() === '') {
      if (kept.length > 0 || block.comments.length > 0 || block.category) yield end()
      block = empty(index + 2)
      kept = []
    } else if (/^\s*\/\//u.test(line)) block.comments.push(line.trim().slice(2).trim())
    else if (/^\s*\$CATEGORY:/u.test(line)) block.category = line.slice(line.indexOf(':') + 1).trim()
    else {
      if (kept.length === 0) block.line = index + 1
      kept.push(line)
    }
  }
}

const empty = (line: number): Block => ({ line, text: '', comments: [], category: null })
