import type { Standing } from '@/lib/model/share'

const order: readonly Standing[] = ['view', 'grade', 'edit', 'own']

/** Whether who stands so with a thing may do what asks for `needed`; null is nobody. */
export function mayDo(standing: Standing | null, needed: Standing): boolean {
  return standing !== null && order.indexOf(standing) >= order.indexOf(needed)
}
