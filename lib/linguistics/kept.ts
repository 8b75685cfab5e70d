/**
 * What takes long to load, made once for the whole process: Next bundles this room more than once, and module state
 * is not shared between bundles.
 */
export function kept<T>(name: string): { value: T | null } {
  const all = globalThis as typeof globalThis & { passageLexicons?: Map<string, { value: unknown }> }
  all.passageLexicons ??= new Map()
  const there = all.passageLexicons.get(name) ?? { value: null }
  all.passageLexicons.set(name, there)
  return there as { value: T | null }
}
