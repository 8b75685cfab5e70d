/**
 * The measures of the CoNLL 2018 shared task, from their definition:
 * https://universaldependencies.org/conll18/evaluation.html (and the alignment of its conll18_ud_eval.py).
 *
 * Both files must hold the same characters, white space apart. A word is matched when it covers the same characters;
 * where a multiword token stands on either side, words are matched by the longest common subsequence of their forms.
 * Every figure is F1 in per cent: 200 × right ÷ (words of gold + words of the other).
 */
export const measures = ['sentences', 'tokens', 'words', 'upos', 'feats', 'lemma', 'uas', 'las'] as const
export type Measure = (typeof measures)[number]
export type Figures = Record<Measure, number>

type Span = { start: number; end: number }
type Word = {
  form: string
  lemma: string
  upos: string
  /** Universal features only, sorted. */
  feats: string
  /** Without its subtype. */
  deprel: string
  parent: Word | null
  /** Of the token: the words of a multiword token share it. */
  span: Span
  several: boolean
}
type File = { characters: string; sentences: Span[]; tokens: Span[]; words: Word[] }

const universal = new Set(
  'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice Evident Polarity Person Polite'.split(
    ' ',
  ),
)

/** F1 of each measure. Throws where the files are of different texts, or not CoNLL-U. */
export function scoreConllu(gold: string, system: string): Figures {
  const [one, other] = [read(gold), read(system)]
  if (one.characters !== other.characters) throw new Error(differenceOf(one.characters, other.characters))
  const matched = alignWords(one.words, other.words)
  const back = new Map([...matched].map(([a, b]) => [b, a]))
  const sameHead = (a: Word, b: Word) =>
    b.parent ? back.get(b.parent) !== undefined && back.get(b.parent) === a.parent : a.parent === null
  const f1 = (right: number, a: number, b: number) => (a + b === 0 ? 100 : (200 * right) / (a + b))
  const share = (isRight: (a: Word, b: Word) => boolean) => {
    const right = [...matched].filter(([a, b]) => isRight(a, b)).length
    return f1(right, one.words.length, other.words.length)
  }
  const spans = (a: Span[], b: Span[]) => {
    const known = new Set(a.map(({ start, end }) => `${start}-${end}`))
    return f1(b.filter(({ start, end }) => known.has(`${start}-${end}`)).length, a.length, b.length)
  }
  return {
    sentences: spans(one.sentences, other.sentences),
    tokens: spans(one.tokens, other.tokens),
    words: share(() => true),
    upos: share((a, b) => a.upos === b.upos),
    feats: share((a, b) => a.feats === b.feats),
    lemma: share((a, b) => a.lemma === '_' || a.lemma === b.lemma),
    uas: share(sameHead),
    las: share((a, b) => sameHead(a, b) && a.deprel === b.deprel),
  }
}

function differenceOf(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return `the characters differ at ${at}: "${a.slice(at, at + 20)}" against "${b.slice(at, at + 20)}"`
}

function read(file: string): File {
  const found: File = { characters: '', sentences: [], tokens: [], words: [] }
  for (const block of `${file}\n`.split(/\n\n+/u)) {
    const rows = block
      .split('\n')
      .map(line => line.split('\t'))
      .filter(([id = '']) => /^\d+(?:-\d+)?$/.test(id))
    if (rows.length > 0) addSentence(found, rows)
  }
  return found
}

function addSentence(found: File, rows: readonly string[][]): void {
  const begins = found.characters.length
  const words: Word[] = []
  let span = { start: begins, end: begins }
  /** The last word of the multiword token that is open. */
  let until = 0
  for (const [id = '', form = '', lemma = '', upos = '', , feats = '', , deprel = ''] of rows) {
    const last = /-(\d+)$/.exec(id)?.[1]
    if (last !== undefined || Number(id) > until) {
      const characters = form.replace(/\p{Zs}/gu, '')
      span = { start: span.end, end: span.end + characters.length }
      found.characters += characters
      found.tokens.push(span)
    }
    if (last !== undefined) {
      until = Number(last)
      continue
    }
    const kept = feats.split('|').filter(feat => universal.has(feat.split('=', 1)[0] ?? ''))
    words.push({
      ...{ form: form.toLowerCase(), lemma, upos, feats: kept.sort().join('|') },
      ...{ deprel: deprel.split(':', 1)[0] ?? '', parent: null, span, several: Number(id) <= until },
    })
  }
  const heads = rows.filter(([id = '']) => !id.includes('-')).map(row => Number(row[6]))
  for (const [i, word] of words.entries()) word.parent = words[(heads[i] ?? 0) - 1] ?? null
  found.words.push(...words)
  found.sentences.push({ start: begins, end: span.end })
}

/** Gold word → the other file's word. */
function alignWords(gold: readonly Word[], system: readonly Word[]): Map<Word, Word> {
  const matched = new Map<Word, Word>()
  let g = 0
  let s = 0
  for (let a = gold[g], b = system[s]; a && b; a = gold[g], b = system[s]) {
    if (a.several || b.several) {
      const stretch = severalSpan(gold, system, g, s)
      const own = gold.slice(stretch.gold.start, stretch.gold.end)
      const others = system.slice(stretch.system.start, stretch.system.end)
      for (const [x, y] of commonForms(own, others)) matched.set(x, y)
      ;[g, s] = [stretch.gold.end, stretch.system.end]
    } else if (a.span.start === b.span.start && a.span.end === b.span.end) {
      matched.set(a, b)
      g++
      s++
    } else if (a.span.start <= b.span.start) g++
    else s++
  }
  return matched
}

/** The words of both files, from where a multiword token begins to where both have words that end together. */
function severalSpan(gold: readonly Word[], system: readonly Word[], g: number, s: number) {
  const [a, b] = [gold[g], system[s]]
  let end = (a?.several ? a.span.end : b?.span.end) ?? 0
  if (a && b && a.several && !b.several && b.span.start < a.span.start) s++
  if (a && b && !a.several && a.span.start < b.span.start) g++
  const [fromGold, fromSystem] = [g, s]
  const beyond = (word: Word | undefined) =>
    !word || (word.several ? word.span.start >= end : word.span.end > end)
  while (!beyond(gold[g]) || !beyond(system[s])) {
    const [x, y] = [gold[g], system[s]]
    const next = x && (!y || x.span.start <= y.span.start) ? x : y
    if (next?.several) end = Math.max(end, next.span.end)
    if (next === x) g++
    else s++
  }
  return { gold: { start: fromGold, end: g }, system: { start: fromSystem, end: s } }
}

/** The longest common subsequence by form (small letters). */
function commonForms(gold: readonly Word[], system: readonly Word[]): [Word, Word][] {
  const best = gold.map(() => system.map(() => 0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = gold.length - 1; i >= 0; i--)
    for (let j = system.length - 1; j >= 0; j--) {
      const same = gold[i]?.form === system[j]?.form
      const longest = Math.max(same ? 1 + at(i + 1, j + 1) : 0, at(i + 1, j), at(i, j + 1))
      best[i]?.splice(j, 1, longest)
    }
  const pairs: [Word, Word][] = []
  let i = 0
  let j = 0
  for (let a = gold[i], b = system[j]; a && b; a = gold[i], b = system[j]) {
    if (a.form === b.form) {
      pairs.push([a, b])
      i++
      j++
    } else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}
