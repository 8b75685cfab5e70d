import { grammarOf } from '@/lib/linguistics/grammar'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Document } from '@/lib/model/document'
import { overlaps, type Span, textOf } from '@/lib/model/span'
import type { CandidateRule, CandidateView } from '../candidate-view'
import type { Judging } from '../judging-of'
import { thingsNamed } from '../things-named'
import { flat, fold } from '../words'

/** "Qui … ?" – "Le Parisien", "Quelle est la fonction d’Essonne ?" (en Essonne): what takes an article or "en" is nobody. */
export const placeAsPerson: CandidateRule = {
  rule: 'place-as-person',
  refuse: view => {
    const { candidate, document, stem, key, judging } = view
    if (!asksPerson.has(candidate.class)) return null
    const { keySpan } = candidate
    const found = peopleOf(document, judging).led.find(
      ({ span, folded }) =>
        (keySpan !== null && overlaps(span, keySpan)) || (key !== null && fold(stem).includes(folded)),
    )
    if (found) return `"${textOf(document.article.text, found.span)}" stands behind a preposition of place`
    if (key !== null && thingsNamed(document, judging).has(fold(key)))
      return `"${key}" is the name of a thing`
    if (key !== null && candidate.class === 'who' && isNobody(key, view))
      return `"${key}" is the name of a place, a season or a body elsewhere`
    const opens = flat(key ?? '').split(/[\s']/u)[0] ?? ''
    const named = /^\p{Lu}\p{L}*['’\s]\s*\p{Lu}/u.test(key ?? '')
    return named && judging.definite.includes(opens) ? `"${key}" begins with an article` : null
  },
}

const asksPerson: ReadonlySet<string> = new Set(['who', 'role', 'said'])

type People = {
  /** One word, behind a preposition of place. */
  led: readonly { span: Span; folded: string }[]
  /** How many names are written so, and how many of them are people's. */
  called: ReadonlyMap<string, { all: number; people: number }>
  /** The words of people's names behind the first. */
  lastWords: ReadonlySet<string>
}
const made = new WeakMap<Document, People>()

function peopleOf(document: Document, judging: Judging): People {
  const known = made.get(document) ?? layOut(document, judging)
  made.set(document, known)
  return known
}

function layOut({ entities, article: { text } }: Document, judging: Judging): People {
  const led: { span: Span; folded: string }[] = []
  const called = new Map<string, { all: number; people: number }>()
  const lastWords = new Set<string>()
  for (const { class: named, span } of entities) {
    const folded = fold(textOf(text, span))
    const person = named === 'person'
    const { all, people } = called.get(folded) ?? { all: 0, people: 0 }
    called.set(folded, { all: all + 1, people: people + (person ? 1 : 0) })
    if (!person) continue
    for (const word of folded.split(' ').slice(1)) lastWords.add(word)
    const before = flat(text.slice(Math.max(0, span.start - 12), span.start))
    if (!/\s/u.test(textOf(text, span)) && judging.placeLead.test(before)) led.push({ span, folded })
  }
  return { led, called, lastWords }
}

/** "Qui est arrivé ?" – "Lyon": a town of the gazetteer whom nobody of the article is called by, or no person elsewhere. */
function isNobody(key: string, { document, judging, candidate }: CandidateView): boolean {
  const { called, lastWords } = peopleOf(document, judging)
  const same = called.get(fold(key))
  // Asked for with "who" as a body ("le journal"), its own words say so.
  if (!same || same.people === 0 || !candidate.keySpan) return false
  if (/\s/u.test(key.trim())) return false
  const { cities } = grammarOf(document.article.language)
  const known = cities.has(lookupForm(key)) || judging.seasons.includes(flat(key))
  return !lastWords.has(fold(key)) && (known || same.people * 2 <= same.all)
}
