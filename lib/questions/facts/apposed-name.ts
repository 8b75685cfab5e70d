import { grammarOf } from '@/lib/linguistics/grammar'
import { kindOfNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import type { Entity, Phrase, TaggedToken } from '@/lib/model/document'
import { overlaps, textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { isHuman } from './reading/is-human'
import { contentOf } from './reading/phrase-key'
import { plain, type Reader } from './reading/reader'
import { simplestWords } from './reading/simplest-words'

/** "Le premier bateau, la Belle Hélène, mit six jours …" → what is its name: of one thing, with a name set off behind it. */
export function apposedName(reader: Reader): Fact[] {
  return reader.document.sentences.flatMap((_, index) => {
    const reading = reader.treeAt(index)
    return reading.tokens.flatMap((token, at) => {
      if (token.upos !== 'NOUN' || reading.entityAt[at] !== null) return []
      const phrase = phraseAt(reading, at, false)
      const name = nameBehind(reading.tokens, phrase)
      return name && reading.tree.arcs[name.head]?.head === at ? factOf(reader, index, phrase, name) : []
    })
  })
}

type Name = { from: number; to: number; head: number; bare: number }

/** A name between two commas right behind the phrase, with its article or without. */
function nameBehind(tokens: readonly TaggedToken[], phrase: Phrase): Name | null {
  const from = phrase.tokens.to + 1
  if (tokens[phrase.tokens.to]?.form !== ',') return null
  const bare = tokens[from]?.upos === 'DET' ? from + 1 : from
  let to = bare
  while (to < tokens.length && isOfName(tokens, to)) to += 1
  const closing = tokens[to]
  if (to === bare || to - bare > longestName || !closing || !/^[,.;)]$/.test(closing.form)) return null
  // "le port, Merrow, et la gare": one of a list.
  if (closing.form === ',' && tokens[to + 1]?.upos === 'CCONJ') return null
  const head = tokens.findIndex(
    (token, at) => at >= bare && at < to && (token.head < bare || token.head >= to),
  )
  return head < 0 ? null : { from, to, head, bare }
}

const longestName = 6

function isOfName(tokens: readonly TaggedToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token && /^\p{Lu}/u.test(token.form)) return true
  return /^(?:of|and|de|du|des|d[’']|la|l[’'])$/.test(token?.form ?? '') && /^\p{Lu}/u.test(next?.form ?? '')
}

function factOf(reader: Reader, index: number, phrase: Phrase, { from, to, bare, head }: Name): Fact[] {
  const { tokens, tree } = reader.treeAt(index)
  const grammar = grammarOf(reader.document.article.language)
  const first = plain(tokens[phrase.tokens.from]?.form ?? '')
  if (!reader.words.roleOpeners.definite.has(first) || phrase.number !== 'Sing') return []
  const noun = tokens[phrase.head]
  if (!noun || isHuman(reader, index, phrase) || /^(?:person|animal)$/.test(kindOfNoun(noun, grammar) ?? ''))
    return []
  if (reader.words.times.has(plain(noun.form)) || contentOf(reader, index, phrase.tokens) < 2) return []
  const [start, end] = [tokens[bare], tokens[to - 1]]
  if (!start || !end) return []
  const span = { start: start.span.start, end: end.span.end }
  const entities = reader.places.entitiesIn(index).filter(one => overlaps(one.span, span))
  if (entities.some(notAName)) return []
  const words = simplestWords(reader, index, phrase.tokens, phrase.head, null)
  if (!words || words.text.split(' ').length < 3) return []
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  if (words.text.includes(text)) return []
  const whole = textOf(reader.text, { start: tokens[from]?.span.start ?? span.start, end: span.end }).replace(
    /\s+/g,
    ' ',
  )
  const holder = words.text.charAt(0).toLowerCase() + words.text.slice(1)
  const [entity] = entities
  const kind = entity?.class === 'place' || entity?.class === 'organisation' ? entity.class : null
  return [
    {
      form: 'identity',
      rule: 'apposed-name',
      class: kind ?? 'what',
      described: {
        text: reader.reference.mend(`${reader.words.theNameOf} ${holder}`),
        gender: 'Masc',
        number: 'Sing',
      },
      past: false,
      key: { text, span, class: kind ?? 'phrase', accepted: whole === text ? [] : [whole] },
      evidence: evidenceOf(reader, index, words.evidence),
      confidence: 0.85 * (tree.arcs[head]?.confidence ?? 0.5),
      statement: null,
    },
  ]
}

const notAName = ({ class: kind, confidence }: Entity) =>
  /^(?:date|quantity|money|percent)$/.test(kind) || (kind === 'person' && confidence >= 0.5)
