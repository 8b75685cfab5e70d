import { grammarOf } from '@/lib/linguistics/grammar'
import { isOneOf } from '@/lib/linguistics/linking/kinds'
import type { Entity, TaggedToken } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import { isCountry } from './countries'
import { chainAt, plain, type Reader, sentenceAt } from './reader'

/** What kind of thing a name is, as the article says it: "compagnie", "island". */
export type KindNoun = { noun: string; gender: Gender | null }

/**
 * The noun that the article puts before a name ("la compagnie belge Les Sabots rouges"), that stands in it ("Banque de
 * France"), or that it speaks of it by later on ("l’entreprise", "this island"). Null when it never says.
 */
export function kindNounOf(reader: Reader, entity: Entity): KindNoun | null {
  if (entity.class === 'person') return null
  const { language } = reader.document.article
  if (entity.class === 'place' && isCountry(textOf(reader.text, entity.span), language))
    return reader.words.country
  return before(reader, entity) ?? inside(reader, entity) ?? laterOn(reader, entity)
}

function kindOf(reader: Reader, token: TaggedToken | undefined): KindNoun | null {
  if (!token) return null
  const noun = plain(token.form)
  const listed = reader.words.organisationNouns[noun]
  const gender =
    listed ?? (token.feats.Gender === 'Fem' || token.feats.Gender === 'Masc' ? token.feats.Gender : null)
  if (listed !== undefined) return { noun, gender }
  const { placeNouns, organisationNouns, generalNouns } = grammarOf(reader.document.article.language)
  const known =
    isOneOf(token, placeNouns) || isOneOf(token, organisationNouns) || isOneOf(token, generalNouns)
  return known && token.feats.Number !== 'Plur' ? { noun, gender } : null
}

function before(reader: Reader, { sentence, tokens: { from } }: Entity): KindNoun | null {
  const { tokens } = sentenceAt(reader, sentence)
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const token = tokens[at]
    if (!token || /^(?:VERB|AUX|ADP|CCONJ)$/.test(token.upos)) return null
    // "a mining company, Halcyon Ridge": a comma between, and nothing else.
    if (token.upos === 'PUNCT' && (token.form !== ',' || at !== from - 1)) return null
    if (token.upos !== 'NOUN') continue
    // "Depuis cette tempête, Météo Lorvane …": between a preposition and a comma stands when, and not what it is.
    let lead = at - 1
    while (/^(?:DET|ADJ)$/.test(tokens[lead]?.upos ?? '')) lead -= 1
    const fronted = tokens[from - 1]?.form === ',' && tokens[lead]?.upos === 'ADP'
    return fronted ? null : kindOf(reader, token)
  }
  return null
}

/** "Banque de France", "Taj Socotra Hotel": the word of the name that tells what it is. */
function inside(reader: Reader, { sentence, tokens: { from, to }, value }: Entity): KindNoun | null {
  const head = value?.kind === 'name' ? value.head : null
  if (head === null || to - from < 2) return null
  const words = sentenceAt(reader, sentence).tokens.slice(from, to)
  const at = words.findIndex(({ lemma, form }) => plain(lemma) === plain(head) || plain(form) === plain(head))
  const next = words[at + 1]
  // "Sea Org" is no sea: a head comes last, or before what tells which ("Banque de France", "Parti libéral").
  if (next && next.upos !== 'ADP' && !/^\p{Ll}/u.test(next.form)) return null
  return kindOf(reader, words[at])
}

function laterOn(reader: Reader, entity: Entity): KindNoun | null {
  const chain = chainAt(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null)
  for (const mention of chain?.mentions ?? []) {
    if (mention.form !== 'demonstrative' && mention.form !== 'noun' && mention.form !== 'role') continue
    if (mention.confidence < 0.7) continue
    const tokens = sentenceAt(reader, mention.sentence).tokens.filter(
      ({ span, upos }) => span.start >= mention.span.start && span.end <= mention.span.end && upos === 'NOUN',
    )
    const found = kindOf(reader, tokens[0])
    if (found) return found
  }
  return null
}
