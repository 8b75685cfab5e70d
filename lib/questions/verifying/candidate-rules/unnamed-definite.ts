import { grammarOf } from '@/lib/linguistics/grammar'
import { countriesOf, folded } from '@/lib/linguistics/naming/countries'
import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Chain, Document, Mention } from '@/lib/model/document'
import { overlaps } from '@/lib/model/span'
import { plain } from '../article-index'
import { byItself } from '../by-itself'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { evidenceSentences } from '../evidence-tokens'
import { instructs } from '../instructs'
import { chainOf, namesOf } from '../mentions'
import { tellsWhich } from '../tells-which'
import { flat, outsideQuotes, type Word, wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/**
 * "Qui dirige le pays ?", "Où le couple habite-t-il ?": the article has told which one, the stem has not. A definite noun
 * with nothing behind it that the article uses for somebody or something named, and whose name is not in the stem.
 */
export const unnamedDefinite: CandidateRule = {
  rule: 'unnamed-definite',
  refuse: view => {
    if (instructs[view.content.kind] || view.judging.asksArticle.test(view.stem)) return null
    const words = wordsOf(outsideQuotes(byItself(view)))
    const { adjectives, nouns } = wordsOfDocument(view.document)
    for (const [at, word] of words.entries()) {
      const before = words[at - 1]
      // "the country’s wealthiest man": nothing behind it tells which country.
      const owns = word.flat.endsWith("'")
      const noun = owns ? { ...word, flat: word.flat.slice(0, -1) } : word
      if (!before || !view.judging.definites.includes(before.flat) || /^\p{Lu}/u.test(noun.form)) continue
      // "la première femme": the noun comes later, and is told.
      if (adjectives.has(noun.flat) && !nouns.has(noun.flat)) continue
      const next = words[at + 1]
      const told = next !== undefined && tellsWhich(next, view, view.judging.weakAdjectives)
      if (!owns && (told || isPart(noun, next, view))) continue
      const meant = meantBy(noun, view) ?? oneOfMany(noun, words, view)
      if (meant !== null) return `"${before.form} ${noun.form}" means ${meant}, and the stem does not name it`
    }
    return null
  },
}

/** "the town hall": of another noun, and no town. */
function isPart(noun: Word, next: Word | undefined, view: CandidateView): boolean {
  return evidenceSentences(view).some(({ tokens }) =>
    tokens.some(
      ({ form, head, deprel }, at) =>
        deprel === 'compound' &&
        head === at + 1 &&
        flat(form) === noun.flat &&
        flat(tokens[head]?.form ?? '') === next?.flat,
    ),
  )
}

/** The name that the noun stands for where the evidence has it, or two that it may stand for; null for nobody named. */
function meantBy(noun: Word, view: CandidateView): string | null {
  const { candidate, document, stem } = view
  const asked = ` ${plain(stem)} `
  const key = candidate.keySpan ? chainOf(document, candidate.keySpan) : null
  for (const chain of chainsCalled(noun, view)) {
    if (chain === key || !isNamed(chain)) continue
    // "the ferry" tells what it is; "the candidate" and "the firm" do not.
    if (chain.class !== 'person' && !isGeneral(noun, document)) continue
    if (!namesOf(document, chain).some(name => isName(name) && asked.includes(` ${plain(name)} `)))
      return chain.name
  }
  return null
}

/** "la ville" among several towns, "the couple": where no name of the stem tells which. */
function oneOfMany(noun: Word, words: readonly Word[], { document, judging }: CandidateView): string | null {
  const named = words.some((word, at) => at > 0 && /^\p{Lu}/u.test(word.form))
  if (named) return null
  if (judging.pairNouns.includes(noun.flat)) return 'people'
  const { language } = document.article
  const { generalNouns, anyBodyNouns } = grammarOf(language)
  const kind = generalNouns.get(noun.flat)
  const body = anyBodyNouns.has(noun.flat)
  if (!body && kind !== 'country' && kind !== 'town' && kind !== 'region') return null
  const { bodies, lands, others } = countsOf(document)
  const rivals = body ? bodies : kind === 'country' ? lands : others
  return rivals > 1 ? `one of ${rivals}` : null
}

type Counts = { bodies: number; lands: number; others: number }
const counted = new WeakMap<Document, Counts>()

/** How many bodies, countries and other places an article tells of. */
function countsOf(document: Document): Counts {
  const countries = countriesOf(document.article.language)
  const places = () => document.chains.filter(chain => chain.class === 'place')
  const count = (): Counts => {
    const lands = places().filter(chain => countries.has(folded(chain.name))).length
    const bodies = document.chains.filter(chain => chain.class === 'organisation').length
    return { bodies, lands, others: places().length - lands }
  }
  const known = counted.get(document) ?? count()
  counted.set(document, known)
  return known
}

function isGeneral({ flat }: Word, { article }: Document): boolean {
  const { generalNouns, anyBodyNouns } = grammarOf(article.language)
  return generalNouns.has(flat) || anyBodyNouns.has(flat)
}

const isNamed = ({ class: named, mentions }: Chain) =>
  named !== null && mentions.some(({ form }) => form === 'name')
const isName = (name: string) => /\p{Lu}/u.test(name)

/** In their order, the chains that the evidence has this noun for. */
function chainsCalled(noun: Word, { candidate, document }: CandidateView): Chain[] {
  const { mentions, indexOfChain } = placesOf(document)
  const called = candidate.evidence.flatMap(one =>
    mentions
      .near(one)
      .filter(({ mention }) => overlaps(one, mention.span) && isNoun(mention, noun, document))
      .map(({ chain }) => chain),
  )
  const at = (chain: Chain) => indexOfChain.get(chain) ?? -1
  return [...new Set(called)].sort((a, b) => at(a) - at(b))
}

function isNoun({ form, span }: Mention, noun: Word, { article }: Document): boolean {
  if (form !== 'noun' && form !== 'demonstrative' && form !== 'role') return false
  const words = wordsOf(article.text.slice(span.start, span.end))
  return words.length <= 3 && words.some(word => word.flat === noun.flat)
}
