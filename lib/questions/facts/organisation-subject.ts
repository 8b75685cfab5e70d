import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import type { Clause, TaggedToken } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { clausesToAsk, saysKind } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { kindNounOf } from './reading/kind-noun'
import { namedPlaceOf } from './reading/named-place'
import { type Reader, sentenceAt } from './reading/reader'
import type { ClauseSubject } from './reading/subject'

/**
 * "La Russie a salué les efforts …" → which country; "Lumivolt, qui détient …" → which company; "Mérida a une riche
 * vie culturelle" → which city, when the article calls it one; "la commune de Lenne a vendu …" → which commune.
 */
export function organisationSubject(reader: Reader): Fact[] {
  const { language } = reader.document.article
  return clausesToAsk(reader).flatMap((askable): Fact[] => {
    const { clause, subject } = askable
    const named = subject.entity ? null : namedPlaceOf(reader, clause)
    const entity = subject.entity ?? named?.entity
    if (!entity || subject.coordinated || clause.verb.negated || subject.phrase.number !== 'Sing') return []
    if (saysKind(reader, clause)) return []
    // "L’eurodéputé Solvic a dit …": he speaks, and not his party.
    const { tokens, grammar } = reader.treeAt(entity.sentence)
    if (isPersonNoun(tokens[entity.tokens.from - 1], grammar)) return []
    // "le président Paul Rey (Solvic), qui ouvrira …": what stands in brackets is beside him.
    if (/\(\s*$/.test(reader.text.slice(Math.max(0, entity.span.start - 2), entity.span.start))) return []
    // "Professor Brenn, of the harbour department, who collates …": she does.
    if (/^who$/i.test(clause.connector ?? '')) return []
    const name = textOf(reader.text, entity.span)
    const country = isCountry(name, language)
    if (country && isSomebodyCalled(reader, name)) return []
    const kind = country ? null : (named?.kind ?? kindNounOf(reader, entity))
    const organisation = entity.class === 'organisation'
    if (!country && !kind && !(organisation && entity.confidence >= 0.85)) return []
    if (!country && !organisation && entity.class !== 'place') return []
    // "Le Rhin reste bloqué": "quelle organisation reste bloqué" does not agree.
    if (kind === null && agreesWithName(reader, clause, country ? 'Masc' : reader.words.organisation.gender))
      return []
    return clauseFact(reader, askable, {
      rule: country ? 'country-subject' : organisation ? 'organisation-subject' : 'place-subject',
      class: organisation || country ? 'organisation' : 'place',
      asked: country
        ? { argument: 'country' }
        : { argument: 'organisation', noun: kind?.noun ?? null, gender: kind?.gender ?? null },
      key: {
        text: name,
        span: entity.span,
        class: organisation ? 'organisation' : 'place',
        accepted: variants(reader, subject, name),
      },
      without: null,
      statement: 'subject',
      certainty: country || kind ? 1 : 0.85,
      fits: ({ parts }) => parts.rest.split(' ').length >= 2,
    })
  })
}

/** "Chad does not know how rare he is": where one that is called like a country is spoken of as he or she, twice, nobody is asked for a country. */
function isSomebodyCalled({ document, places, text, words }: Reader, name: string): boolean {
  if (!words.bareNouns) return false
  const told = document.sentences.filter(({ tokens, span }, index) => {
    const at = tokens.findIndex(({ form, deprel }) => form === name && /^nsubj/.test(deprel))
    if (
      at < 0 ||
      places
        .entitiesIn(index)
        .some(({ class: kind, span: own }) => kind === 'person' && textOf(text, own) !== name)
    )
      return false
    return tokens
      .slice(at)
      .some(({ form, span: own }) => /^(?:he|him|his|she)$/.test(form) && own.end <= span.end)
  })
  return told.length >= 2
}

/** The other names of the same chain ("SRV" for the full name), and the name with its article. */
function variants(reader: Reader, subject: ClauseSubject, name: string): string[] {
  const chain = subject.chain === null ? null : reader.document.chains[subject.chain]
  const others = (chain?.mentions ?? [])
    .filter(mention => mention.form === 'name')
    .map(mention => textOf(reader.text, mention.span))
  // "la gare de Lenne": "Lenne" answers "quelle gare" as well.
  const bare = ofNoun.test(name) ? [name.replace(ofNoun, '')] : []
  return [...new Set([subject.phrase.text, ...bare, ...others])]
    .filter(variant => variant !== name)
    .slice(0, 10)
}

const ofNoun = /^\p{Ll}[\p{L}-]+ (?:d[ue] |des |d[’']|of )?(?=\p{Lu})/u

/** A participle or an adjective of the clause that agrees with the name, and not with the noun that asks. */
function agreesWithName(
  reader: Reader,
  { sentence, verb, complements }: Clause,
  gender: Gender | null,
): boolean {
  const { tokens } = sentenceAt(reader, sentence)
  const said = complements
    .filter(({ role }) => role === 'attribute')
    .flatMap(({ tokens: { from, to } }) => tokens.slice(from, to))
    .filter(({ upos }) => upos === 'ADJ' || upos === 'VERB')
  const own =
    verb.passive || tokens.slice(verb.tokens.from, verb.tokens.to).some(isBeing) ? [tokens[verb.head]] : []
  return [...said, ...own].some(
    word =>
      word?.feats.Gender !== undefined &&
      gender !== null &&
      word.feats.Gender !== gender &&
      word.feats.Number !== 'Plur',
  )
}

const isBeing = ({ upos, lemma }: TaggedToken) => upos === 'AUX' && /^(?:être|be)$/.test(lemma)
