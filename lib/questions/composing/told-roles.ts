import { grammarOf } from '@/lib/linguistics/grammar'
import { isOneOf } from '@/lib/linguistics/linking/kinds'
import { placesOf } from '@/lib/linguistics/places-of-document'
import type { Role, Sentence } from '@/lib/model/document'
import { evidenceOf } from '../facts/reading/clauses-to-ask'
import { ground } from '../facts/reading/ground'
import { personKey } from '../facts/reading/keys'
import { plain, type Reader, sentenceAt } from '../facts/reading/reader'
import { sameAnswer } from '../verifying/same-answer'
import { countWords } from '../verifying/words'
import type { Piece } from './joined'
import type { Material } from './material'

/** A person by the full name, and what she or he is, without an article: "directrice du musée", "économiste". */
export type ToldRole = Piece & { person: string; role: string }

const surely = 0.8
const longestRole = 8

/** Who is what, also where many others are it, too ("l’économiste Ada Brenn"): a list tells them apart. */
export function toldRoles(material: Material): ToldRole[] {
  return material.document.roles.flatMap(role => toldRole(role, material) ?? [])
}

function toldRole(found: Role, material: Material): ToldRole | null {
  const { document, reader, words, asked, judging } = material
  const entity = document.entities[found.entity]
  if (!entity || found.confidence < surely || entity.confidence < 0.62) return null
  const chain = reader.mentionAt.get(entity.span.start)?.chain ?? null
  const key = personKey(reader, chain, entity)
  const role = roleWords(found, material)
  // "Ban Ki" of "Ban Ki-moon": half a name is nobody’s.
  if (!key?.text.includes(' ') || !role || /^[-‐]\p{L}/u.test(reader.text.slice(entity.span.end))) return null
  const same = asked.filter(
    ({ fact }) => fact.form === 'role' && sameAnswer(fact.person.text, key.text, judging),
  )
  // The rules looked at this role and let nothing of it through.
  const refused = same.some(
    ({ fact, candidates }) => candidates.length === 0 && sameAnswer(fact.key.text, role.text, judging),
  )
  if (refused) return null
  const named = reader.places.sentences
    .near(key.span)
    .find(({ span }) => span.start <= key.span.start && key.span.end <= span.end)
  return {
    person: words.typeset(key.text),
    role: words.typeset(role.text),
    evidence: evidenceOf(reader, found.sentence, [...role.evidence, ...(named ? [named.span] : [])]),
    facts: same.flatMap(({ candidates }) => candidates.map(({ fact }) => fact)),
    confidence: found.confidence * (role.links ? 0.95 : 0.85),
  }
}

/** Null for what is no function ("le jeune homme"), is cut off, or says too little alone ("président"). */
function roleWords(found: Role, { reader, words, document }: Material) {
  const sentence = sentenceAt(reader, found.sentence)
  const { tokens } = sentence
  const start = tokens.findIndex(token => token.span.start >= found.span.start)
  const end = tokens.findIndex(token => token.span.start >= found.span.end)
  const to = end < 0 ? tokens.length : end
  const from = tokens[start]?.upos === 'DET' ? start + 1 : start
  if (start < 0 || from >= to) return null
  const opener = plain(tokens[start]?.form ?? '')
  if (reader.reference.possessive.has(opener) || reader.reference.demonstrative.has(opener)) return null
  const { roleNouns, personTitles } = grammarOf(document.article.language)
  // "HRH Prince": what stands before a name, and no function.
  const last = tokens[to - 1]
  if (last?.upos === 'PROPN' && personTitles.has(plain(last.form))) return null
  const head = tokens.slice(from, to).find(token => isOneOf(token, roleNouns))
  if (!head || reader.words.humans.has(plain(head.form))) return null
  const grounded = ground(reader, found.sentence, [{ from, to }], null)
  if (!grounded || /[\d,;:()]/.test(grounded.text) || isOpen(reader, grounded.text)) return null
  const { text } = grounded
  const count = countWords(text)
  const trade = words.trades.has(plain(text))
  if (!trade && !endsThere(found, sentence, to, reader)) return null
  if (count > longestRole || (count === 1 && !trade)) return null
  const large = tokens[from]?.upos === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(text)
  return {
    text: (large ? text.charAt(0).toLowerCase() + text.slice(1) : text).replace(words.current, ''),
    links: reader.words.roleLinks.test(text),
    evidence: grounded.evidence,
  }
}

/**
 * Nothing of the role goes on behind what was taken for all of it, and what is joined to it by "and" is not the next
 * person: "Ada Brenn, founder of Orle and mayor Luc Roy" may say that Luc Roy founded Orle.
 */
function endsThere(found: Role, { tokens }: Sentence, to: number, { document }: Reader): boolean {
  const next = tokens[to]
  if (!next || document.entities[found.entity]?.span.start === next.span.start) return true
  if (next.upos === 'CCONJ')
    return !placesOf(document)
      .entitiesIn(found.sentence)
      .some(({ class: kind, tokens: range }) => kind === 'person' && range.from > to)
  return /^(?:PUNCT|AUX|VERB)$/.test(next.upos)
}

/** "porte-parole du parti": of which one is not said. */
const isOpen = ({ words }: Reader, role: string) => words.openRoles.test(role) || words.openOwners.test(role)
