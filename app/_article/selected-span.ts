import type { Span } from '@/lib/model/span'

/** What is selected in the words of the article under `root`, as whole words. */
export function selectedSpan(root: Element, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const touched = [...root.querySelectorAll('[data-start]')].flatMap(piece => {
    const words = piece.firstChild
    if (!words || !range.intersectsNode(words)) return []
    const start = Number(piece.getAttribute('data-start'))
    const from = words === range.startContainer ? range.startOffset : 0
    const to = words === range.endContainer ? range.endOffset : (words.textContent ?? '').length
    return to > from ? [{ start: start + from, end: start + to }] : []
  })
  const [first] = touched
  const last = touched.at(-1)
  return first && last ? wholeWords(text, { start: first.start, end: last.end }) : null
}

const inWord = /[\p{L}\p{N}]/u

/** A span without white space at its ends and without half words; null when nothing else was in it. */
export function wholeWords(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end <= start) return null
  while (start > 0 && inWord.test(text[start] ?? '') && inWord.test(text[start - 1] ?? '')) start--
  while (end < text.length && inWord.test(text[end - 1] ?? '') && inWord.test(text[end] ?? '')) end++
  return { start, end }
}
