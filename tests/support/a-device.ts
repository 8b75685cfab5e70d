import type { Tabs, TabWord } from '@/app/(learner)/attempt/[id]/_taking/sibling-tabs'

/** The storage of a device, as a map; `full`: it takes nothing. */
export class MemoryStore {
  private readonly items = new Map<string, string>()
  constructor(private readonly state: 'open' | 'full' = 'open') {}
  get length() {
    return this.items.size
  }
  key(at: number) {
    return [...this.items.keys()][at] ?? null
  }
  getItem(name: string) {
    return this.items.get(name) ?? null
  }
  setItem(name: string, text: string) {
    if (this.state === 'full') throw new Error('QuotaExceededError')
    this.items.set(name, text)
  }
  removeItem(name: string) {
    this.items.delete(name)
  }
}

/** Windows that hear each other, each word after `deliver` has let it through. */
export function aBus(deliver: (work: () => void) => void = work => work()) {
  const ears = new Set<{ listener: (word: TabWord) => void }>()
  const join = (): Tabs => {
    let own: { listener: (word: TabWord) => void } | null = null
    return {
      say: word => {
        for (const ear of ears)
          if (ear !== own) deliver(() => (ears.has(ear) ? ear.listener(structuredClone(word)) : undefined))
      },
      hear: listener => {
        const ear = { listener }
        own = ear
        ears.add(ear)
        return () => void ears.delete(ear)
      },
    }
  }
  return { join }
}
