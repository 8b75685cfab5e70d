const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 })

/** Digits only, no exponent and no grouping, as every reader of numbers takes it: 38000000, -0.05. */
export function plainNumber(value: number): string {
  return plain.format(value).replace(/^-0$/u, '0')
}
