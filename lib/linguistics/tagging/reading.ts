import type { TaggedToken, Upos } from '@/lib/model/document'

/** One way to read a word. `cost` is 0 for the plain reading, more for a rarer one. */
export type WordReading = {
  upos: Upos
  lemma: string
  feats: Readonly<Record<string, string>>
  cost: number
}

const feature: Readonly<Record<string, readonly [string, string]>> = {
  m: ['Gender', 'Masc'],
  f: ['Gender', 'Fem'],
  s: ['Number', 'Sing'],
  p: ['Number', 'Plur'],
  '1': ['Person', '1'],
  '2': ['Person', '2'],
  '3': ['Person', '3'],
  R: ['Reflex', 'Yes'],
  d: ['Definite', 'Def'],
  i: ['Definite', 'Ind'],
  D: ['PronType', 'Dem'],
  P: ['Poss', 'Yes'],
  r: ['PronType', 'Rel'],
  q: ['PronType', 'Int'],
  n: ['Polarity', 'Neg'],
}

export function featsOf(letters: string): Record<string, string> {
  return Object.fromEntries([...letters].flatMap(letter => (feature[letter] ? [feature[letter]] : [])))
}

/** Reads the table of closed-class words of a language (its format is told there). */
export function closedReadings(table: string): Map<string, WordReading[]> {
  const readings = new Map<string, WordReading[]>()
  for (const line of table.trim().split('\n')) {
    const [upos, ...entries] = line.split(' ')
    for (const entry of entries) {
      const [word = '', letters = ''] = entry.split('=')
      const [form = '', lemma = form] = word.split('/')
      const known = readings.get(form) ?? []
      known.push({ upos: upos as Upos, lemma, feats: featsOf(letters), cost: known.length * 0.5 })
      readings.set(form, known)
    }
  }
  return readings
}

/** The plain form under which words are looked up: small letters, straight apostrophe, plain hyphen. */
export function lookupForm(form: string): string {
  return form.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
}

export function tagged(
  token: { span: TaggedToken['span']; form: string },
  reading: Omit<WordReading, 'cost'>,
  confidence: number,
): TaggedToken {
  const { upos, lemma, feats } = reading
  return { span: token.span, form: token.form, upos, lemma, feats, head: null, deprel: null, confidence }
}
