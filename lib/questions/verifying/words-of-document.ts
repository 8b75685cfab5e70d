import type { Document } from '@/lib/model/document'
import { overlaps } from '@/lib/model/span'
import { judgingOf } from './judging-of'
import { flat, wordsOf } from './words'

/** How the words of an article are written and used: asked once for every candidate, so laid out once. */
export type WordsOfDocument = {
  /** Flat forms and lemmas of verbs and auxiliaries. */
  verbForms: ReadonlySet<string>
  verbLemmas: ReadonlySet<string>
  /** Flat forms of verbs that are their own lemma. */
  infinitives: ReadonlySet<string>
  /** First words of the names of persons, without an apostrophe. */
  personWords: ReadonlySet<string>
  /** Words written large that only ever open a sentence, and are no name there. */
  openers: ReadonlySet<string>
  /** Flat forms of adjectives, and of nouns. */
  adjectives: ReadonlySet<string>
  nouns: ReadonlySet<string>
  /** Flat forms of nouns, with every gender and number they were read with. */
  inflection: ReadonlyMap<string, { genders: ReadonlySet<string>; numbers: ReadonlySet<string> }>
  /** Names of organisations in one word that always stand behind a definite article, as "l’ONU". */
  articled: ReadonlySet<string>
}

const made = new WeakMap<Document, WordsOfDocument>()

export function wordsOfDocument(document: Document): WordsOfDocument {
  const known = made.get(document) ?? layOut(document)
  made.set(document, known)
  return known
}

function layOut(document: Document): WordsOfDocument {
  const [verbForms, verbLemmas, infinitives] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const [adjectives, nouns] = [new Set<string>(), new Set<string>()]
  const inflection = new Map<string, { genders: Set<string>; numbers: Set<string> }>()
  const large = new Map<string, boolean>()
  const names = namesBySentence(document)
  document.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, index) => {
      const [form, lemma] = [flat(token.form), flat(token.lemma)]
      if (token.upos === 'VERB' || token.upos === 'AUX') {
        verbForms.add(form)
        verbLemmas.add(lemma)
      }
      if (token.upos === 'VERB' && form === lemma && token.feats.Tense !== 'Past') infinitives.add(form)
      if (token.upos === 'ADJ') adjectives.add(form)
      if (token.upos === 'NOUN') {
        nouns.add(form)
        const known = inflection.get(form) ?? { genders: new Set<string>(), numbers: new Set<string>() }
        if (token.feats.Gender) known.genders.add(token.feats.Gender)
        if (token.feats.Number) known.numbers.add(token.feats.Number)
        inflection.set(form, known)
      }
      if (!/^\p{Lu}/u.test(token.form)) return
      const named = (names[sentence] ?? []).some(span => overlaps(span, token.span))
      large.set(token.form, (large.get(token.form) ?? true) && index === 0 && !named)
    })
  })
  return {
    verbForms,
    verbLemmas,
    infinitives,
    personWords: personWords(document),
    adjectives,
    nouns,
    inflection,
    articled: articledNames(document),
    openers: new Set([...large].flatMap(([form, opens]) => (opens ? form : []))),
  }
}

function namesBySentence(document: Document) {
  const rows: { start: number; end: number }[][] = document.sentences.map(() => [])
  for (const { sentence, span } of document.entities) rows[sentence]?.push(span)
  return rows
}

function personWords({ entities, article }: Document): Set<string> {
  return new Set(
    entities
      .filter(entity => entity.class === 'person')
      .flatMap(({ span }) => wordsOf(article.text.slice(span.start, span.end)).slice(0, 1))
      .map(word => word.form.replace("'", '')),
  )
}

function articledNames({ entities, article }: Document): Set<string> {
  const { definite, nameArticles } = judgingOf(article.language)
  const always = new Map<string, boolean>()
  for (const { class: named, span } of entities) {
    const name = article.text.slice(span.start, span.end)
    if (named !== 'organisation' || !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name)) continue
    const before = wordsOf(article.text.slice(Math.max(0, span.start - 12), span.start)).at(-1)
    const led = before !== undefined && (definite.includes(before.flat) || nameArticles.includes(before.flat))
    always.set(name, (always.get(name) ?? true) && led)
  }
  return new Set([...always].flatMap(([name, led]) => (led ? name : [])))
}
