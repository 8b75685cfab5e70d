import { grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun, kindOfNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { childrenOf, relationOf } from '@/lib/linguistics/parsing/tree'
import type { Entity, Phrase } from '@/lib/model/document'
import { overlaps, textOf } from '@/lib/model/span'
import type { Fact, FactKey } from './fact'
import { alsoOf } from './reading/also-of'
import { evidenceOf } from './reading/clauses-to-ask'
import { shownName } from './reading/ground'
import { isCalledOtherwise } from './reading/is-called-otherwise'
import { personKey } from './reading/keys'
import { otherDescriptions } from './reading/other-descriptions'
import { contentOf, phraseKey } from './reading/phrase-key'
import { chainAt, plain, type Reader } from './reading/reader'
import { simplestWords } from './reading/simplest-words'

/**
 * "The Dutch champion, Femke Roos, …" → who was the Dutch champion; "Luc Darras, boulanger à Nogent" → who he is.
 * For nouns that are no function of the lists (those are asked by `role`).
 */
export function describedPerson(reader: Reader): Fact[] {
  return reader.document.entities.flatMap(entity => {
    if (entity.class !== 'person' || entity.confidence < 0.62) return []
    const taken = reader.places.rolesOf(entity)
    return [...before(reader, entity, taken), ...behind(reader, entity, taken)]
  })
}

type Taken = readonly { span: { start: number; end: number } }[]

/** "the N …, Jane Roe": a definite phrase that the name stands beside. */
function before(reader: Reader, entity: Entity, taken: Taken): Fact[] {
  const reading = reader.treeAt(entity.sentence)
  const { tree, tokens } = reading
  if (tokens[entity.tokens.from - 1]?.form !== ',' || !closes(tokens[entity.tokens.to]?.form)) return []
  const name = wordOf(entity, at => relationOf(tree, at) === 'appos')
  const head = name === null ? -1 : (tree.arcs[name]?.head ?? -1)
  if (head < 0 || tokens[head]?.upos !== 'NOUN' || head >= entity.tokens.from) return []
  const phrase = phraseAt(reading, head, false)
  const first = plain(tokens[phrase.tokens.from]?.form ?? '')
  if (phrase.tokens.to !== entity.tokens.from - 1 || phrase.number !== 'Sing') return []
  const owned = reader.reference.possessive.has(first)
  if (
    !(owned || reader.words.roleOpeners.definite.has(first)) ||
    taken.some(({ span }) => overlaps(span, phrase.span))
  )
    return []
  if (!describes(reader, entity, phrase)) return []
  const chainIndex = reader.mentionAt.get(entity.span.start)?.chain ?? null
  const key = personKey(reader, chainIndex, entity)
  const words = simplestWords(reader, entity.sentence, phrase.tokens, phrase.head, null)
  if (!key || !words) return []
  // "its spokesman, Ivo Tarn": the name of what he speaks for says which one.
  const somebody = isPersonNoun(tokens[head], reading.grammar)
  const told = owned
    ? somebody && words.evidence.length > 0
    : contentOf(reader, entity.sentence, phrase.tokens) >= 2
  if (!told) return []
  const gender = chainAt(reader, chainIndex)?.gender ?? null
  return [
    {
      form: 'role',
      rule: 'described-person',
      class: 'role',
      ask: 'person',
      role: owned ? shownName(words.text) : words.text.charAt(0).toLowerCase() + words.text.slice(1),
      person: { text: key.text, gender, number: 'Sing' },
      past: false,
      key,
      evidence: evidenceOf(reader, entity.sentence, words.evidence),
      confidence: 0.8 * (tree.arcs[name ?? 0]?.confidence ?? 0.5),
      statement: null,
    },
  ]
}

/** "Luc Darras, boulanger à Nogent": what he is, by the noun behind his name. */
function behind(reader: Reader, entity: Entity, taken: Taken): Fact[] {
  const reading = reader.treeAt(entity.sentence)
  const { tree, tokens } = reading
  if (tokens[entity.tokens.to]?.form !== ',') return []
  for (let at = entity.tokens.from; at < entity.tokens.to; at += 1)
    for (const child of childrenOf(tree, at, 'appos')) {
      if (tokens[child]?.upos !== 'NOUN') continue
      const phrase = phraseAt(reading, child, false)
      if (phrase.tokens.from !== entity.tokens.to + 1 || phrase.number === 'Plur') continue
      if (taken.some(({ span }) => overlaps(span, phrase.span)) || !describes(reader, entity, phrase))
        continue
      const key = wholeOf(reader, entity.sentence, phraseKey(reader, entity.sentence, phrase))
      const chainIndex = reader.mentionAt.get(entity.span.start)?.chain ?? null
      const person = personKey(reader, chainIndex, entity)
      if (reader.words.openOwners.test(key?.text ?? '') || isCalledOtherwise(reader, chainIndex, phrase.span))
        continue
      // "Luc Castel, ci-devant de Castel": another name, and not what he was.
      if (reader.words.alsoCalled.has(plain(tokens[phrase.tokens.from]?.form ?? ''))) continue
      if (reader.words.anybodys.has(plain(tokens[phrase.head]?.form ?? ''))) continue
      if (!key || !person || contentOf(reader, entity.sentence, phrase.tokens) < 2) continue
      return [
        {
          form: 'definition',
          rule: 'who-is',
          class: 'role',
          holder: { text: person.text, gender: chainAt(reader, chainIndex)?.gender ?? null, number: 'Sing' },
          person: true,
          past: false,
          key: {
            ...key,
            accepted: [...new Set([...key.accepted, ...otherDescriptions(reader, chainIndex, phrase.span)])],
          },
          evidence: evidenceOf(reader, entity.sentence, []),
          confidence: 0.7 * (tree.arcs[child]?.confidence ?? 0.5),
          statement: null,
        },
      ]
    }
  return []
}

/** "a baker and ferryman": both, where somebody is said to be both; either is right. */
function wholeOf(reader: Reader, sentence: number, key: FactKey | null): FactKey | null {
  const also = key && alsoOf(reader, sentence, key.span.end)
  if (!key || !also) return key
  const text = `${key.text} ${textOf(reader.text, also)}`
  const bare = text.replace(/^(?:une? |an? |the )/i, '')
  return {
    ...key,
    text,
    span: { start: key.span.start, end: also.end },
    accepted: [...new Set([bare, key.text, ...key.accepted])].filter(one => one !== text),
  }
}

/** A noun for somebody: no place, animal or time, and of the gender of the name when both are known. */
function describes(reader: Reader, entity: Entity, phrase: Phrase): boolean {
  const noun = reader.treeAt(entity.sentence).tokens[phrase.head]
  const kind = noun && kindOfNoun(noun, grammarOf(reader.document.article.language))
  // "Il a vu Ada Brenn, une seule fois, …"
  if (noun && reader.words.times.has(plain(noun.form))) return false
  return phrase.entity === null || kind === 'person' ? kind === 'person' || kind === null : false
}

const closes = (form: string | undefined) => form === undefined || /^[,.;:)–—]$/.test(form)

function wordOf({ tokens: { from, to } }: Entity, fits: (at: number) => boolean): number | null {
  for (let at = from; at < to; at += 1) if (fits(at)) return at
  return null
}
