import { sentencesAt } from '@/lib/linguistics/places-of-document'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { endOf, evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { flat, outsideQuotes, wordsOf } from '../words'

/** "a écrit : « aux enfants … »" → "a écrit aux enfants", "la nuit est noire, il s’est perdu" → "noire il s’est perdu". */
export const swallowedMark: CandidateRule = {
  rule: 'swallowed-mark',
  refuse: view => {
    const { content, stem, document, candidate } = view
    if (instructs[content.kind]) return null
    const cut = candidate.class === 'said' ? null : introducesQuote(view)
    if (cut) return cut
    const words = wordsOf(stem)
    for (const { start, end } of candidate.evidence) {
      const own = wordsOf(document.article.text.slice(start, end))
      for (let at = 0; at + 1 < words.length; at += 1) {
        const [first, second] = [words[at], words[at + 1]]
        if (!first || !second || /[^\s]/.test(stem.slice(first.end, second.start).replace(/[’'-]/g, '')))
          continue
        const there = own.findIndex(
          (word, index) => word.flat === first.flat && own[index + 1]?.flat === second.flat,
        )
        const [left, right] = [own[there], own[there + 1]]
        if (!left || !right) continue
        const between = document.article.text.slice(start + left.end, start + right.start)
        const place = start + right.start
        const parts =
          startsClause(view, place) ||
          goesOnListing(view, place) ||
          (isParticiple(view, place) && !(candidate.origin.rule === 'agent' && isTurned(words.slice(0, at))))
        const joined = between.trim() === ',' && parts
        if (joined || /[:;—–]/.test(between))
          return `"${first.flat} ${second.flat}" stand together that "${between.trim()}" parts`
      }
    }
    return null
  },
}

/** "dared to come, | frightened off by …": told by the way of who did, in English. */
function isParticiple({ document, judging }: CandidateView, at: number): boolean {
  if (!judging.keepsPhrases) return false
  const [sentence] = sentencesAt(document, [{ start: at, end: at + 1 }])
  const token = sentence?.tokens.find(({ span }) => span.start <= at && at < span.end)
  return token?.upos === 'VERB' && token.feats.VerbForm !== 'Fin' && /^(?:advcl|acl)/.test(token.deprel)
}

/** "The expedition, | led by Roe, …" → "By whom was the expedition led?": the verb of a question has its auxiliary before the subject. */
const isTurned = (before: readonly { flat: string }[]) =>
  before.some(({ flat: word }) => /^(?:is|are|was|were)$/.test(word))

/** "…, une foule a défilé": the comma parted two sentences, not a circumstance from its clause. */
function startsClause({ document, judging }: CandidateView, at: number): boolean {
  const [sentence] = sentencesAt(document, [{ start: at, end: at + 1 }])
  const first = sentence?.tokens.findIndex(({ span }) => span.start <= at && at < span.end) ?? -1
  if (!sentence || first < 0) return false
  const near = sentence.tokens.slice(first, first + farthestSubject)
  // "…, selon la radio, qui le tient d’Ana Roy": what stands behind the next comma is of no clause that begins here.
  const comma = near.findIndex(({ form }) => form === ',')
  const ahead = comma < 0 ? near : near.slice(0, comma)
  const verb = ahead.findIndex(({ upos }) => upos === 'VERB' || upos === 'AUX')
  const before = ahead.slice(0, verb < 0 ? ahead.length : verb)
  return before.some(({ deprel, form }) => /^nsubj/.test(deprel) || judging.pronouns.includes(flat(form)))
}

/** "de fermer le port, de vider les quais", "sur sa vie, sur son fils": the comma parted two of a list. */
function goesOnListing({ document, judging }: CandidateView, at: number): boolean {
  if (judging.keepsPhrases) return false
  const [sentence] = sentencesAt(document, [{ start: at, end: at + 1 }])
  const first = sentence?.tokens.findIndex(({ span }) => span.start <= at && at < span.end) ?? -1
  const word = sentence?.tokens[first]
  if (!sentence || word?.upos !== 'ADP') return false
  const before = sentence.tokens.slice(0, first)
  const same = before.findLastIndex(({ upos, form }) => upos === 'ADP' && flat(form) === flat(word.form))
  if (same < 0) return false
  // The same preposition opens what stands right before the comma, or both lead to an infinitive.
  const beside = before.slice(same).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX')
  return beside || word.deprel === 'mark'
}

/** Words between a comma and the subject that it opens. */
const farthestSubject = 6

/** "une phrase de Jean Roy qui disait en 2012 : « … »": what was said is missing. */
function introducesQuote(view: CandidateView): string | null {
  const { stem, document, candidate } = view
  const end = endOf(outsideQuotes(stem), evidenceSentences(view))
  const ends = [end?.sentence.tokens[end.last]?.span.end, candidate.keySpan?.end]
  return ends.some(at => at !== undefined && leadsToQuote(document.article.text.slice(at, at + 30), stem))
    ? 'a quotation that it leads to was left out'
    : null
}

function leadsToQuote(ahead: string, stem: string): boolean {
  const [, quoted] = /^\s*[:,](?:\s*[«“]\s*|\s*"(?=\S))([^«»“”"]{1,12})/u.exec(ahead) ?? []
  // A gap in the whole sentence has what was said behind it.
  return quoted !== undefined && !flat(stem).includes(flat(quoted))
}
