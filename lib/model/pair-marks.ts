/** Straight marks that stand in pairs, as these: `"word"` → `“word”`. 24" is no pair, and an odd number is none. */
export function pairMarks(text: string, open: string, close: string): string {
  const marks = text.match(/"/g)?.length ?? 0
  if (marks === 0 || marks % 2 === 1 || /^[^"]*\d"/u.test(text)) return text
  return text.replace(/"\s*([^"]*?)\s*"/g, `${open}$1${close}`)
}
