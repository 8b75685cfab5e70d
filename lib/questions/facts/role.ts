import { type Grammar, grammarOf } from '@/lib/linguistics/grammar'
import { isPersonNoun } from '@/lib/linguistics/linking/kinds'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Chain, Role, TaggedToken } from '@/lib/model/document'
import { contains, textOf } from '@/lib/model/span'
import { realiserOf } from '../asking/realisers'
import type { Fact, FactKey } from './fact'
import { alsoOf } from './reading/also-of'
import { evidenceOf } from './reading/clauses-to-ask'
import { type Grounded, ground } from './reading/ground'
import { isCalledOtherwise } from './reading/is-called-otherwise'
import { personKey } from './reading/keys'
import { otherDescriptions } from './reading/other-descriptions'
import { chainAt, plain, type Reader, sentenceAt } from './reading/reader'

/** "Alexei Miller, chef du monopole …" → who is the head of it, and what his function is. */
export function role(reader: Reader): Fact[] {
  return reader.document.roles.flatMap(found => factsOf(reader, found))
}

function factsOf(reader: Reader, found: Role): Fact[] {
  const { document } = reader
  const entity = document.entities[found.entity]
  if (!entity || found.confidence < 0.5) return []
  const sentence = sentenceAt(reader, found.sentence)
  // "l’avocat des parents Marek": the name is a family’s.
  const beside = sentenceAt(reader, entity.sentence).tokens[entity.tokens.from - 1]
  if (beside?.upos === 'NOUN' && beside.feats.Number === 'Plur') return []
  const from = sentence.tokens.findIndex(token => token.span.start >= found.span.start)
  const to = sentence.tokens.findIndex(token => token.span.start >= found.span.end)
  const first = sentence.tokens[from]
  // "Jean Roy, aujourd’hui secrétaire du port": an adverb of time has no place behind an article.
  if (!first || from < 0 || first.upos === 'ADV') return []
  const next = sentence.tokens[to]
  const closed =
    to < 0 ||
    next?.upos === 'PUNCT' ||
    next?.span.start === entity.span.start ||
    next?.upos === 'CCONJ' ||
    next?.upos === 'AUX' ||
    next?.upos === 'VERB'
  // "the only son of Prince | Adolphus": the title is that of the next name.
  const ends = sentence.tokens[(to < 0 ? sentence.tokens.length : to) - 1]
  const titles = grammarOf(document.article.language).personTitles
  if (ends?.upos === 'PROPN' && titles.has(plain(ends.form)) && next?.span.start === entity.span.start)
    return []
  if (!closed || isCutOff(reader, found) || isOfNext(reader, found, to)) return []
  if (isOfInner(reader, found, from, to) || isInside(reader, found, from)) return []
  const grounded = ground(reader, found.sentence, [{ from, to: to < 0 ? sentence.tokens.length : to }], null)
  if (!grounded) return []
  const chainIndex = reader.mentionAt.get(entity.span.start)?.chain ?? null
  const chain = chainAt(reader, chainIndex)
  const key = personKey(reader, chainIndex, entity)
  // "directeur de l’Institut de recherche sur la mer | et les rivières": the name of it goes on.
  const tail = tailOf(reader, found.sentence, to)
  const said = `${grounded.text.replace(reader.words.heardOn, '')}${tail}`
  const definite = definiteRole(reader, said, chain?.gender ?? null)
  if (!key || !isFullName(reader, key.text)) return []
  const called = isCalledOtherwise(reader, chainIndex, found.span)
  const another =
    hasAnother(reader, found, chainIndex) ||
    (called && !reader.words.bareNouns) ||
    reader.words.alsoIs.test(reader.text.slice(found.span.end, sentence.span.end))
  if (!definite) return another || called ? [] : whoIsFact(reader, found, grounded, key, chain)
  const person = { text: key.text, gender: chain?.gender ?? null, number: 'Sing' as const }
  const evidence = evidenceOf(reader, found.sentence, grounded.evidence)
  const base = {
    form: 'role' as const,
    person,
    role: definite,
    // "the winner of the prize in 1999".
    past: yearsIn(definite).some(year => !document.article.date?.startsWith(year)),
    class: 'role' as const,
    evidence,
    statement: null,
  }
  const bare = definite.replace(/^(?:le |la |les |l[’']|the )/i, '')
  const on = officeDay(reader, found, definite)
  const asPerson = {
    ...base,
    ...(on ? { on } : {}),
    rule: 'role-person',
    ask: 'person' as const,
    key,
    confidence: found.confidence,
  }
  // "Gerald’s nephew" is a relation, no function.
  // "la mère de Luc Roy": nobody's function.
  if (reader.words.kin.has(plain(bare.split(' ')[0] ?? ''))) return [asPerson]
  if (another || reader.words.roleOpeners.owner.test(definite)) return [asPerson]
  // "candidat de la Ligue", "Belge champion du monde": no function that somebody holds.
  if (
    [...bare.split(' ').slice(0, 2).map(plain), trade(reader, bare)].some(one =>
      reader.words.noPosts.has(one),
    )
  )
    return [asPerson, ...whoIsFact(reader, found, grounded, key, chain)]
  // "company’s co-founder": without its article.
  if (/^\p{Ll}[\p{L}-]*[’']s\s/u.test(bare)) return [asPerson]
  return [
    asPerson,
    {
      ...base,
      ...(on ? { on } : {}),
      rule: 'role-function',
      ask: 'role',
      key: {
        text: bare,
        span: found.span,
        class: 'phrase',
        accepted: [
          definite,
          ...(said === grounded.text ? [] : [grounded.text]),
          ...withoutOpinion(reader, bare),
        ],
      },
      confidence: found.confidence * 0.8,
    },
  ]
}

/** "nouveau porte-parole de la mairie", "centre-left mayor of Lenne": that he is new is no part of his function. */
function withoutOpinion({ words }: Reader, bare: string): string[] {
  const [first = '', ...rest] = bare.split(' ')
  // "nouvelle" → "nouveau" is left to the lemma that the list has: the masculine, or the form itself.
  const loose = [plain(first), plain(first).replace(/elle$/, 'eau')].some(form =>
    words.looseAdjectives.has(form),
  )
  return (loose || words.describers.test(first)) && rest.length > 1 ? [rest.join(' ')] : []
}

/**
 * "le ministre du Travail", "la députée de Norbourg": another by the time it is asked, so that it is asked of the day of the
 * article, unless another year is told beside it or the sentence is history ("le maire de Lenne vendit").
 */
function officeDay(
  { words, text, document: { article, sentences } }: Reader,
  { span, sentence }: Role,
  role: string,
): { date: string | null } | null {
  if (!words.stateOffice.test(role) && !words.heldOffice.test(role)) return null
  const historic = sentences[sentence]?.tokens.some(
    ({ feats, upos }) =>
      /^(?:VERB|AUX)$/.test(upos) &&
      feats.VerbForm === 'Fin' &&
      feats.Tense === 'Past' &&
      feats.Mood === 'Ind',
  )
  if (historic && !words.bareNouns) return null
  const { date } = article
  // Of an article without a day, a year behind it is the office’s only right beside it, and none that stands in what was said.
  const apart = date === null && words.bareNouns
  const [before = ''] = text
    .slice(Math.max(0, span.start - nearby), span.start)
    .split(apart ? /.*[”"]/su : /(?!)/u)
    .slice(-1)
  const around = before + text.slice(span.start, span.end + (apart ? beside : nearby))
  return yearsIn(around).every(year => date?.startsWith(year)) ? { date } : null
}

const yearsIn = (words: string) => words.match(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/g) ?? []

/** Characters in which a year is that of the office. */
const nearby = 60
const beside = 24

/** "et les rivières de Lenne" up to the next mark, where a noun with its article goes on with what was named; else nothing. */
function tailOf(reader: Reader, sentence: number, to: number): string {
  const { tokens } = sentenceAt(reader, sentence)
  if (to < 0 || reader.words.bareNouns || tokens[to]?.upos !== 'CCONJ' || tokens[to + 1]?.upos !== 'DET')
    return ''
  const length = tokens.slice(to).findIndex(({ upos }) => upos === 'PUNCT')
  const words = tokens.slice(to, to + Math.max(length, 0))
  const last = words.at(-1)
  const plainly = words.every(
    ({ upos, span }) =>
      /^(?:CCONJ|DET|NOUN|ADJ|ADP|PROPN)$/.test(upos) && reader.entityAt.get(span.start)?.class !== 'person',
  )
  return last && plainly && words.length <= longestTail
    ? ` ${textOf(reader.text, { start: words[0]?.span.start ?? 0, end: last.span.end })}`
    : ''
}

const longestTail = 7

/** "l’astronome Luc Roy", later "Luc Roy, premier auteur de l’article": which function he has, or who he is, has two answers. */
function hasAnother({ document, mentionAt, text }: Reader, found: Role, chain: number | null): boolean {
  const heads = (role: Role) =>
    new Set(
      textOf(text, role.span)
        .toLowerCase()
        .split(/[\s’']+/),
    )
  const own = heads(found)
  return document.roles.some(other => {
    if (other === found || chain === null) return false
    const bearer = document.entities[other.entity]
    if (!bearer || mentionAt.get(bearer.span.start)?.chain !== chain) return false
    const words = [...heads(other)]
    return !words.every(word => own.has(word)) && ![...own].every(word => words.includes(word))
  })
}

/** "Ada Brenn, the harbour master and poet Ivo Tarn": what stands before the next name is said of that one. */
function isOfNext(reader: Reader, { sentence, span, entity }: Role, to: number): boolean {
  const own = reader.document.entities[entity]
  const { tokens } = sentenceAt(reader, sentence)
  if (!own || to < 0 || span.start < own.span.end) return false
  for (let at = to; at < to + 5; at += 1) {
    const token = tokens[at]
    if (!token || !/^(?:NOUN|PROPN|CCONJ|ADJ)$/.test(token.upos)) return false
    const other = reader.entityAt.get(token.span.start)
    if (other && other !== own && other.class === 'person') return true
  }
  return false
}

/** "l’héritière du maire Luc Roy": the name right behind is that of the second of two who are spoken of. */
function isOfInner(reader: Reader, { sentence, entity }: Role, from: number, to: number): boolean {
  const own = reader.document.entities[entity]
  const { tokens, grammar } = reader.treeAt(sentence)
  if (grammar.describesNext || own?.tokens.from !== to || own.sentence !== sentence) return false
  const joint = tokens.findLastIndex(({ upos }, at) => at > from && at < to && upos === 'ADP')
  const inner = tokens.slice(joint + 1, to).find(({ upos }) => upos === 'NOUN')
  return joint > from && isPersonNoun(inner, grammar)
}

/** "l’adjointe au | maire de Lenne, Ada Roy", "l’ancien chef de cabinet du | préfet Ivo Brenn": the function of another, of which the name’s is told. */
function isInside(reader: Reader, { sentence }: Role, from: number): boolean {
  const { tokens, grammar } = reader.treeAt(sentence)
  if (grammar.describesNext) return false
  let at = from - 1
  while (tokens[at]?.upos === 'DET') at -= 1
  if (tokens[at]?.upos !== 'ADP') return false
  for (; at >= 0 && /^(?:ADP|DET|NOUN|ADJ|PROPN)$/.test(tokens[at]?.upos ?? ''); at -= 1)
    if (tokens[at]?.upos === 'NOUN' && (isPersonNoun(tokens[at], grammar) || wasOne(tokens[at], grammar)))
      return true
  return false
}

/** "l’ex-directrice du port". */
const wasOne = (token: TaggedToken | undefined, { roleNouns }: Grammar) =>
  /^ex-/i.test(token?.form ?? '') && roleNouns.has(lookupForm(token?.form ?? '').slice('ex-'.length))

/** "Jean Roy, directeur de l’hebdomadaire" at the end of a line without a full stop: the rest stands elsewhere. */
function isCutOff(reader: Reader, { sentence, span }: Role): boolean {
  const whole = sentenceAt(reader, sentence).span
  return span.end >= whole.end && !/[.!?…»”"’)]$/u.test(reader.text.slice(whole.start, whole.end).trimEnd())
}

/** "Rita Zurbriggen, géographe à l’OFC": what many are says who one is. */
function whoIsFact(
  reader: Reader,
  found: Role,
  { text, evidence }: Grounded,
  person: FactKey,
  chain: Chain | null,
): Fact[] {
  // "Le président du jury sera l’ancien ministre Luc Roy": who he is has two answers.
  const second = reader.places
    .clausesIn(found.sentence)
    .some(({ complements }) =>
      complements.some(({ role, span }) => role === 'attribute' && contains(span, person.span)),
    )
  if (second) return []
  // "Ivo Tarn, un homme | mort en 2014 à Bruis": stops before what tells who he is.
  const behind = sentenceAt(reader, found.sentence).tokens.find(({ span }) => span.start >= found.span.end)
  if (behind?.upos === 'VERB' && behind.feats.VerbForm === 'Part') return []
  // "le secrétaire d’État": of what?
  if (reader.words.openRoles.test(text)) return []
  const first = plain(text.split(/\s|(?<=[’'])/)[0] ?? '')
  const { roleOpeners, roleLinks, openOwners } = reader.words
  const pointing = roleOpeners.refused.has(first) && !reader.reference.indefinite.has(first)
  const words = text.split(' ').length
  // "marine scientist Professor": what stands before the name belongs to it.
  const last = text.split(' ').at(-1) ?? ''
  const also = alsoOf(reader, found.sentence, found.span.end)
  const whole = also ? `${text} ${textOf(reader.text, also)}` : text
  const titled =
    /^\p{Lu}/u.test(last) && grammarOf(reader.document.article.language).personTitles.has(plain(last))
  // "le commissaire européen", "porte-parole du parti": many are, of as many countries and parties.
  const bare = roleOpeners.definite.has(first) && !roleLinks.test(text) && !/\s\p{Lu}/u.test(text)
  // "ingénieur propulsion R et T Solvic": cut in a name.
  if (bare || openOwners.test(text) || /\s\p{Lu}$/u.test(text)) return []
  if (reader.words.anybodys.has(plain(last))) return []
  if (titled || pointing || words < 3 || words > 10 || /["«»“”,;:()]/.test(text) || evidence.length > 0)
    return []
  return [
    {
      form: 'definition',
      rule: 'who-is',
      class: 'role',
      holder: { text: person.text, gender: chain?.gender ?? null, number: 'Sing' },
      person: true,
      past: false,
      key: {
        text: /^(?:the|le|la|l[’']|une?|an?)(?:\s|(?<=[’']))/i.test(whole)
          ? whole.charAt(0).toLowerCase() + whole.slice(1)
          : whole,
        span: also ? { start: found.span.start, end: also.end } : found.span,
        class: 'phrase',
        accepted: [
          whole.replace(/^(?:une? |an? |the )/i, ''),
          text,
          ...otherDescriptions(reader, reader.mentionAt.get(person.span.start)?.chain ?? null, found.span),
        ].filter((one, at, all) => one !== whole && all.indexOf(one) === at),
      },
      evidence: evidenceOf(reader, found.sentence, []),
      confidence: found.confidence * 0.85,
      statement: null,
    },
  ]
}

/** The role with its definite article; null when it names no single holder ("un menuisier", "président"). */
function definiteRole(reader: Reader, text: string, gender: 'Masc' | 'Fem' | null): string | null {
  const { roleOpeners, roleLinks, formerly, openRoles, openOwners } = reader.words
  const first = plain(text.split(/\s|(?<=[’'])/)[0] ?? '')
  if (openRoles.test(text) || openOwners.test(text) || reader.words.ofSome.test(text)) return null
  if (roleOpeners.refused.has(first) || formerly.test(text) || !roleLinks.test(text)) return null
  // "la maire actuelle": by the time it is asked she was.
  if (reader.words.atPresent.test(text)) return null
  // "dirigeant d’une auberge": of one that nobody knows.
  if (!reader.words.bareNouns && /\sd[’']une?\s/u.test(text)) return null
  if (roleOpeners.definite.has(first)) return text.charAt(0).toLowerCase() + text.slice(1)
  if (reader.words.manyAre.has(trade(reader, text))) return null
  if (roleOpeners.owner.test(text)) return text
  const { man, woman } = reader.words.functionOf
  const own = woman.test(first) ? 'Fem' : man.test(first) ? 'Masc' : gender
  return realiserOf(reader.document.article.language).definite(text, own, 'Sing')
}

/** What is said to be done: "chercheuse | en biologie", "senior researcher | at Tarn". */
function trade(reader: Reader, text: string): string {
  const words = text.split(' ').map(plain)
  if (!reader.words.bareNouns) return words[0] ?? ''
  const end = words.findIndex(word => /^(?:at|of|in|for|with|from|on)$/.test(word))
  return words.slice(0, end < 0 ? words.length : end).at(-1) ?? ''
}

/** One word beside a function may be an agency that was quoted ("Reuters"); a first name is somebody. */
function isFullName(reader: Reader, name: string): boolean {
  return name.includes(' ') || grammarOf(reader.document.article.language).firstNames.has(name.toLowerCase())
}
