import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A fact that a quiz should ask for: any of the answers as key, any of the mentions in the stem. */
const mustAskSchema = z.object({
  fact: z.string(),
  answers: z.array(z.string()).min(1),
  mention: z.array(z.string()).min(1),
})
const trapSchema = z.object({ why: z.string(), badQuestion: z.string(), badKey: z.string() })
const goldSchema = z.object({ mustAsk: z.array(mustAskSchema), traps: z.array(trapSchema).default([]) })

export type Fact = z.infer<typeof mustAskSchema>
export type Trap = z.infer<typeof trapSchema>
export type Gold = z.infer<typeof goldSchema> & { name: string; text: string }
export type Asked = { stem: string; key: string | null }

/** NAME.txt beside NAME.gold.json or NAME.must-ask.json. */
export function readGold(folder: string): Gold[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => /\.(?:gold|must-ask)\.json$/.test(file))
    .sort()
    .map(file => {
      const name = file.replace(/\.(?:gold|must-ask)\.json$/, '')
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return { name, text: readFileSync(join(folder, `${name}.txt`), 'utf8'), ...gold }
    })
}

/** One kind of space, straight marks, one dash, small letters: how strings of both sides are compared. */
export function norm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2009]/gu, ' ')
    .replace(/[’‘]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/[−–]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

const bare = (text: string) => norm(text).normalize('NFD').replace(/\p{M}/gu, '')

/** The word begins a word of the text, without case or accents: "vot" in "votée". */
export function hit(word: string, text: string): boolean {
  const escaped = bare(word).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}`, 'u').test(bare(text))
}

export function asks(asked: Asked, fact: Fact): boolean {
  const { stem, key } = asked
  if (key === null) return false
  return fact.answers.some(answer => norm(answer) === norm(key)) && fact.mention.some(word => hit(word, stem))
}

/**
 * How near a question comes to a trap: 0 with another key, else the share of the trap's words (five letters of each) that
 * its stem has. Its wording is free, so half is taken for a fall, and what has less is for a person to look at.
 */
export function nearTrap({ stem, key }: Asked, trap: Trap): number {
  if (key === null || norm(key) !== norm(trap.badKey)) return 0
  const words = (text: string) =>
    new Set((bare(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(word => word.slice(0, 5)))
  const [bad, own] = [words(trap.badQuestion), words(stem)]
  return [...bad].filter(word => own.has(word)).length / Math.max(1, bad.size)
}
