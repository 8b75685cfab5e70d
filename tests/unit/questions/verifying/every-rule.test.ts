import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemRules } from '@/lib/questions/verifying/find-flaws'
import { candidateRules } from '@/lib/questions/verifying/verify-candidate'

const verifying = new URL('../../../../lib/questions/verifying/', import.meta.url)
const rulesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, verifying)).filter(file => file.endsWith('.ts'))

/** What a file of rules exports that judges, by the name of its method. */
async function judgesOf(folder: string, file: string, method: 'find' | 'refuse'): Promise<unknown[]> {
  const found: unknown[] = Object.values(await import(new URL(`${folder}/${file}`, verifying).href))
  return found.filter(one => typeof Object(one)[method] === 'function')
}

describe('no rule is written and not asked', () => {
  it.each(rulesIn('candidate-rules'))('of candidates: %s', async file => {
    const rules = await judgesOf('candidate-rules', file, 'refuse')
    expect(rules).not.toEqual([])
    for (const rule of rules) expect(candidateRules).toContain(rule)
  })

  it.each(rulesIn('item-rules'))('of items: %s', async file => {
    const rules = await judgesOf('item-rules', file, 'find')
    expect(rules).not.toEqual([])
    for (const rule of rules) expect(itemRules).toContain(rule)
  })
})
