/** "2/3" or "2", as points are kept in words, as a number for reading. */
export function fractionNumber(written: string): number {
  const [n = 0, d = 1] = written.split('/').map(Number)
  return Math.round((n / d) * 100) / 100
}
