import { grammarOf } from '@/lib/linguistics/grammar'
import { isOneOf } from '@/lib/linguistics/linking/kinds'
import type { Clause, EntityClass, TaggedToken } from '@/lib/model/document'
import type { Gender } from '@/lib/model/phrasing'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clausesToAsk, evidenceOf } from './reading/clauses-to-ask'
import { isCountry } from './reading/countries'
import { cutClause } from './reading/cut-clause'
import { personKey } from './reading/keys'
import { plain, type Reader, sentenceAt } from './reading/reader'

/** "Les compagnies Valtrane et Solvic": of names that a kind of body stands before, their reader may be less sure. */
const sureBeside = 0.3
const sureAlone = 0.6

const membersOf: Partial<Record<EntityClass, 'person' | 'organisation'>> = {
  person: 'person',
  organisation: 'organisation',
}

/** "La Serbie et la Grèce ont signé …" → which two countries: one of two would be half of the key. */
export function pairSubject(reader: Reader): Fact[] {
  const { entities, article } = reader.document
  return clausesToAsk(reader).flatMap(({ clause, subject }): Fact[] => {
    const { phrase } = clause.subject
    if (!phrase || clause.verb.negated || clause.subject.kind !== 'noun') return []
    const members = entities.filter(
      ({ span, confidence }) =>
        span.start >= phrase.span.start &&
        span.end <= phrase.span.end &&
        confidence >= (saysWhat(reader, clause) ? sureBeside : sureAlone),
    )
    const [first, second] = members
    if (!first || !second || members.length !== 2) return []
    const between = textOf(reader.text, { start: first.span.end, end: second.span.start })
    if (!reader.words.andBetween.test(between) || phrase.span.end !== second.span.end) return []
    const lead = textOf(reader.text, { start: phrase.span.start, end: first.span.start })
    const bare = /^(?:(?:le|la|les|l[’']|the)\s*)?$/i.test(lead)
    // "Les compagnies Alcyane et Norvol": the plural noun before them says what is asked for.
    const head = sentenceAt(reader, clause.sentence).tokens[phrase.head]
    const plural =
      !bare && head?.upos === 'NOUN' && head.feats.Number === 'Plur' && head.span.end <= first.span.start
    if (!bare && !plural) return []
    // "the regions around A and B" are neither.
    const beside = head && !bare ? textOf(reader.text, { start: head.span.end, end: first.span.start }) : ''
    if (reader.words.bareNouns && !/^\s*(?:of\s+)?(?:the\s+)?$/i.test(beside)) return []
    // "Les villes de Lille et Calais": what is joined hangs on the noun, be it one phrase or two.
    const named =
      !reader.words.genitive.has(plain(lead.trim().split(/\s+/).at(-1) ?? '')) && saysWhat(reader, clause)
    if (!phrase.coordinated && (bare || !(namesPlaces(reader, head) || named))) return []
    const names = [first, second].map(entity => {
      const text = textOf(reader.text, entity.span)
      if (entity.class !== 'person') return text
      return personKey(reader, reader.mentionAt.get(entity.span.start)?.chain ?? null, entity)?.text ?? text
    })
    // A chain that is called by both.
    if (names.some(name => name.includes(` ${reader.words.and} `))) return []
    const countries = names.every(name => isCountry(name, article.language))
    const pairOf = countries
      ? 'country'
      : first.class === second.class
        ? (membersOf[first.class] ?? null)
        : null
    if (!plural && pairOf === null) return []
    const pieces = cutClause(reader, clause, subject.phrase, null, null)
    if (!pieces || pieces.parts.rest.split(' ').length < 2) return []
    const joined = (pair: readonly string[]) => pair.join(` ${reader.words.and} `)
    return [
      {
        form: 'clause',
        rule: 'pair-subject',
        class: pairOf === 'person' ? 'who' : 'organisation',
        asked:
          plural || pairOf === null
            ? {
                argument: 'thing',
                noun: head?.form.toLowerCase() ?? null,
                gender: head ? genderOf(head) : null,
              }
            : { argument: 'pair', members: pairOf },
        clause: pieces.parts,
        key: {
          text: joined(names),
          span: phrase.span,
          class: 'phrase',
          accepted: [joined(names.toReversed()), textOf(reader.text, phrase.span)],
        },
        evidence: evidenceOf(reader, clause.sentence, pieces.evidence),
        confidence: clause.confidence * 0.95,
        statement: null,
      },
    ]
  })
}

function saysWhat(reader: Reader, { sentence, subject }: Clause): boolean {
  const head = subject.phrase && sentenceAt(reader, sentence).tokens[subject.phrase.head]
  if (head?.upos !== 'NOUN' || head.feats.Number !== 'Plur') return false
  return isOneOf(head, grammarOf(reader.document.article.language).organisationNouns)
}

function genderOf({ feats }: TaggedToken): Gender | null {
  return feats.Gender === 'Fem' || feats.Gender === 'Masc' ? feats.Gender : null
}

/** "les villes de": what "de" joins to a kind of place is its name; "les maires de Lille et Calais" are two others. */
function namesPlaces(reader: Reader, head: TaggedToken | undefined): boolean {
  const { generalNouns } = grammarOf(reader.document.article.language)
  const kind = [head?.form, head?.lemma]
    .map(word => generalNouns.get((word ?? '').toLowerCase()))
    .find(Boolean)
  return kind === 'town' || kind === 'region' || kind === 'country'
}
