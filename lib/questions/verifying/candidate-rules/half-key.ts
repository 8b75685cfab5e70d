import { placesOf } from '@/lib/linguistics/places-of-document'
import { overlaps } from '@/lib/model/span'
import type { CandidateRule } from '../candidate-view'
import { evidenceSentences, tokensAt } from '../evidence-tokens'
import { chainAt, namesOf } from '../mentions'
import { ownClause } from '../own-clause'
import { statementOf } from '../quiz-view'
import { fold } from '../words'

const figures: ReadonlySet<string> = new Set(['money', 'quantity', 'percent'])

/** Characters between the key and what stands beside it. */
const farthest = 20

/** "in Alba, Vermont, USA; Brig, Valais and Lenz": each place with where it lies, and then the next. */
const anotherPlace =
  /^(?:,\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)*)+(?:;|,?\s+(?:and|et|ou|or))\s+(?:(?:à|in|at)\s+)?\p{Lu}/u

/** "in Latin America, the Middle East and even south Asia": no place lies in another that wants an article. */
const listedPlace =
  /^,\s+the\s+(?!Netherlands|Philippines|United|US|UK|Bahamas)\p{Lu}[^,;.:()]*\s(?:and|or)\s/u

const placesGoOn = (text: string, end: number) =>
  [anotherPlace, listedPlace].some(goes => goes.test(text.slice(end, end + 120)))

/** "X et Y ont signé": X alone is half of the key, and a learner who gives Y is right too. */
export const halfKey: CandidateRule = {
  rule: 'half-key',
  refuse: view => {
    const { candidate, document, stem, key, judging } = view
    const span = candidate.keySpan
    // A statement that puts one member of a list in place of another is true all the same.
    if (!span || (key === null && statementOf(view.content) === null)) return null
    // The name stands elsewhere than what is asked of it: what is beside it there does not matter.
    if (candidate.evidence[0] && !overlaps(candidate.evidence[0], span)) return null
    const { entities } = placesOf(document)
    const own = entities.near(span).find(entity => overlaps(entity.span, span))
    // "la gardienne du phare de Lenne" is more than Lenne.
    if (!own || own.span.end - own.span.start < (span.end - span.start) / 2) return null
    // "Qui est le maire ?" asks for one, whoever else was received with him.
    if (judging.asksFunction.test(stem) && !ownClause(view)) return null
    const text = document.article.text
    const joined = new RegExp(
      `^(?:[,;]|\\s+(?:${judging.conjunctions.join('|')}))\\s+(?:\\p{L}+'?\\s*){0,2}$`,
      'iu',
    )
    if (own.class === 'place' && placesGoOn(text, span.end)) return 'the article goes on with another place'
    const around = { start: span.start - farthest, end: span.end + farthest }
    const other = entities.near(around).find(entity => {
      if (entity === own || entity.class !== own.class || overlaps(entity.span, span)) return false
      // "Tobias Reed, Gerald’s nephew": an owner stands beside nobody.
      if (/^['’]s?\s/.test(text.slice(entity.span.end, entity.span.end + 3))) return false
      const between =
        entity.span.start >= span.end
          ? text.slice(span.end, entity.span.start)
          : text.slice(entity.span.end, span.start)
      // "£18,500, up from £6,000": another figure, of another time.
      // "Lyon, France": the one says where the other is.
      if (own.class === 'place' && between.startsWith(',')) return false
      if (figures.has(own.class) && /\p{L}{4}/u.test(between)) return false
      if (between.length >= farthest || !joined.test(between.replace(/’/gu, "'"))) return false
      // "Ivo Brand, ami de Lucie Marek,": what stands between governs the other name.
      const from = Math.min(entity.span.end, span.end)
      const words = tokensAt(evidenceSentences(view), { start: from, end: from + between.length })
      return !words?.sentence.tokens
        .slice(words.first, words.last + 1)
        .some(({ upos, span: at }) => upos === 'ADP' && at.start >= from && at.end <= from + between.length)
    })
    if (!other) return null
    const chain = chainAt(document, other.span)
    const names = chain ? namesOf(document, chain) : [text.slice(other.span.start, other.span.end)]
    // "Avec qui X a-t-il signé ?" names the other half itself.
    return names.some(name => fold(stem).includes(fold(name)))
      ? null
      : `the article says the same of "${text.slice(other.span.start, other.span.end)}", which stands beside the key`
  },
}
