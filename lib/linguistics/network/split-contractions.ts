import { contractions as english } from '@/lib/languages/en/contractions'
import { type Contraction, contractions as french } from '@/lib/languages/fr/contractions'
import type { TokenRange, Upos } from '@/lib/model/document'
import type { Language } from '@/lib/model/language'
import type { SyntaxWord } from '@/lib/model/syntax'
import type { ReadWord } from './read-words'

const tables = { fr: french, en: english } satisfies {
  [L in Language]: Readonly<Record<string, Contraction>>
}

export function contractionOf(form: string, language: Language): Contraction | null {
  const lower = form.toLowerCase()
  return Object.hasOwn(tables[language], lower) ? (tables[language][lower] ?? null) : null
}

/**
 * Words of syntax from what was read of each form: one each, or two for a contraction that was read as one
 * ("des" is ADP+DET in "le prix des pommes", and a plain DET in "des pommes"). `ranges` are those of the forms.
 */
export function splitContractions(
  forms: readonly string[],
  read: readonly ReadWord[],
  language: Language,
): { words: SyntaxWord[]; ranges: TokenRange[] } {
  const parts = read.map((word, i) =>
    word.upos.includes('+') ? contractionOf(forms[i] ?? '', language) : null,
  )
  const ranges: TokenRange[] = []
  let next = 0
  for (const part of parts) {
    ranges.push({ from: next, to: next + (part ? 2 : 1) })
    next += part ? 2 : 1
  }
  /** The word that stands for a form in the tree. */
  const main = (i: number) => (i < 0 ? -1 : (ranges[i]?.from ?? 0) + (parts[i]?.main ?? 0))
  const words = read.flatMap((word, i): SyntaxWord[] => {
    const { lemma, deprel, tag, arc } = word
    const [first = 'X', second = first] = word.upos.split('+').map(uposOf)
    const head = main(word.head)
    const feats = featsOf(word.feats)
    const part = parts[i]
    const form = forms[i] ?? ''
    if (!part) return [{ form, lemma, upos: first, feats, head, deprel, tag, arc }]
    const beside = part.main === 0 && head >= 0 ? head : main(i)
    const isMain = (place: 0 | 1) =>
      part.main === place ? { head, deprel } : { head: beside, deprel: part.other }
    return [
      {
        form: likeFirst(form, part.words[0]),
        lemma: part.lemmas[0],
        upos: first,
        feats: {},
        ...isMain(0),
        tag,
        arc,
      },
      { form: part.words[1], lemma: part.lemmas[1], upos: second, feats, ...isMain(1), tag, arc },
    ]
  })
  return { words, ranges }
}

/** "Au" → "À". */
function likeFirst(form: string, word: string): string {
  return /^\p{Lu}/u.test(form) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

const known = new Set<string>([
  ...['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'],
  ...['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'],
])

export function uposOf(name: string): Upos {
  return known.has(name) ? (name as Upos) : 'X'
}

const bundles = new Map<string, Readonly<Record<string, string>>>()

/** "Gender=Fem|Number=Sing" → { Gender: 'Fem', Number: 'Sing' }. Networks have some hundreds: one object each, shared. */
export function featsOf(text: string): Readonly<Record<string, string>> {
  const known = bundles.get(text)
  if (known) return known
  const pairs = text === '_' ? [] : text.split('|').map(pair => pair.split('=', 2) as [string, string])
  const made = Object.freeze(Object.fromEntries(pairs))
  bundles.set(text, made)
  return made
}
