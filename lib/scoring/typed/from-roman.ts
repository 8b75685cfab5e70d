const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** A Roman numeral in capitals: "XIV" → 14. */
export function fromRoman(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const [value, next] = [values[text[i] ?? ''] ?? 0, values[text[i + 1] ?? ''] ?? 0]
    sum += value < next ? -value : value
  }
  return sum
}
