import type { Entity, Named, Phrase, Role } from '@/lib/model/document'
import { grammarOf } from '../grammar'
import { kindOfNoun } from '../linking/kinds'
import { lookupForm } from '../lookup-form'
import { singular } from '../naming/class-names'
import { mapSteps, type Steps } from '../steps'
import { isTiedToPreposition, phraseAt } from './noun-phrase'
import { entitiesBySentence, type Reading, readTree } from './reading'
import { relationOf } from './tree'

/** The functions that the text gives to persons: a name beside a noun for a function, by the tree and the commas. */
export function* findRoles(named: Named): Steps<Role[]> {
  const grammar = grammarOf(named.article.language)
  const bySentence = entitiesBySentence(named)
  const found = yield* mapSteps(named.sentences, (sentence, index) => {
    const own = bySentence.get(index) ?? []
    const persons = own.filter(one => named.entities[one]?.class === 'person')
    if (persons.length === 0) return []
    const reading = readTree(sentence, own, named.entities, grammar)
    const roles = reading.tokens.flatMap((_, at) => roleAt(reading, at, persons, index) ?? [])
    return withoutInner(roles)
  })
  return found.flat()
}

function roleAt(reading: Reading, noun: number, persons: readonly number[], sentence: number): Role | null {
  const { tokens, grammar, entityAt, entities } = reading
  const token = tokens[noun]
  if (!token || !grammar.roleNouns.has(singular(lookupForm(token.form)))) return null
  const inside = entityAt[noun] ?? null
  if (inside !== null && entities[inside]?.class !== 'other') return null
  // "Daughters of the Harbour Hall": a plural with a capital names a body, not the holder of a function.
  if (/^\p{Lu}.*[^s]s$/u.test(token.form)) return null
  const phrase = phraseAt(reading, noun, false)
  for (const person of persons) {
    const entity = entities[person]
    if (!entity) continue
    const made =
      before(reading, noun, phrase, entity) ??
      after(reading, noun, phrase, entity) ??
      ahead(reading, noun, phrase, entity)
    // "président du port et de Luc Roy, maire de Lenne": two were joined that stand beside each other.
    const joined =
      made && persons.some(other => other !== person && isJoined(tokens, made.span, entities[other]))
    const others =
      made &&
      isSecond(reading, phrase, entity) &&
      persons.some(other => other !== person && closes(made.span, entities[other]))
    if (made && !joined && !others) return { sentence, entity: person, ...made }
  }
  return null
}

/** "le ministre Luc Roy, le directeur du port Jean Castel": who has a function before his name has not the next one of the list. */
function isSecond({ tokens }: Reading, { tokens: { from } }: Phrase, name: Entity): boolean {
  return (
    tokens[from]?.upos === 'DET' &&
    from > name.tokens.to &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[name.tokens.from - 1]?.upos ?? '')
  )
}

const closes = ({ start, end }: Role['span'], other: Entity | undefined) =>
  other !== undefined && other.span.start > start && other.span.end === end

function isJoined(tokens: Reading['tokens'], span: Role['span'], other: Entity | undefined): boolean {
  if (!other || other.span.start < span.start || other.span.end > span.end) return false
  const before = tokens.slice(Math.max(0, other.tokens.from - 2), other.tokens.from)
  return before[0]?.upos === 'CCONJ' && before[1]?.upos === 'ADP'
}

type Made = Pick<Role, 'span' | 'confidence'>

/** "le ministre de l'Énergie Jean Roy", "the energy minister John Roe": the words right before the name. */
function before({ tokens, tree, grammar }: Reading, noun: number, phrase: Phrase, name: Entity): Made | null {
  const last = tokens[name.tokens.from - 1]
  // "l’avocate de M. Roux": the title is the name’s, and so is what leads to it.
  const titled =
    last !== undefined && noun < name.tokens.from - 1 && grammar.personTitles.has(lookupForm(last.form))
  if (titled && tokens[name.tokens.from - 2]?.upos === 'ADP') return null
  if (!last || name.tokens.from <= noun || phrase.number === 'Plur') return null
  // "la mère de la petite Anne": whose mother she is.
  const lead = tokens.slice(noun + 1, name.tokens.from)
  const opener = lead.findLastIndex(({ upos }) => upos === 'ADP')
  const owned = opener >= 0 && lead.slice(opener + 1).every(({ upos }) => /^(?:DET|ADJ|NUM)$/.test(upos))
  if (owned) return null
  const within = phrase.tokens.from <= noun && name.tokens.from < phrase.tokens.to
  const right = noun === name.tokens.from - 1
  if (!within && !right) return null
  if (/^(?:PUNCT|ADP|CCONJ|PART|VERB|AUX)$/.test(last.upos) || isTiedToPreposition(tokens, name.tokens.from))
    return null
  // "le père de la poétesse Ada Brenn": the nearer noun for a person is hers.
  const nearer = name.tokens.from - 1
  const hers = nearer !== noun && last.upos === 'NOUN' && kindOfNoun(last, grammar) === 'person'
  if (hers && tokens[nearer - 1]?.upos === 'DET') return null
  // "ami du président de la guilde Paul Rey": the second function has the name as well as the first.
  const second = tokens.findIndex(
    ({ form, upos }, at) =>
      at > noun &&
      at < name.tokens.from &&
      upos === 'NOUN' &&
      grammar.roleNouns.has(singular(lookupForm(form))),
  )
  if (second > 0 && tokens[second - 1]?.contracted) return null
  // "the brother of Inspector Roe": the title is the name's own, and the function somebody else's.
  if (/^\p{Lu}/u.test(tokens[noun]?.form ?? '') && tokens[noun - 1]?.upos === 'ADP') return null
  // "le délégué auprès du ministre de la Mer Jean Roy": beside the minister is another.
  const leads = tokens.slice(Math.max(0, phrase.tokens.from - 3), phrase.tokens.from)
  if (leads.some(({ form }) => grammar.besideSomebody.has(lookupForm(form)))) return null
  const opens = within ? phrase.tokens.from : startOf(tokens, noun)
  // "plusieurs élus, dont le député Luc Roy"
  const from = tokens[opens]?.feats.PronType === 'Rel' ? opens + 1 : opens
  const first = tokens[from]
  if (!first) return null
  const certain = within ? (tree.arcs[name.tokens.from]?.confidence ?? 0) : 0.5
  return { span: { start: first.span.start, end: last.span.end }, confidence: 0.8 + 0.15 * certain }
}

/** The determiner and adjectives before a noun whose phrase the tree has cut. */
function startOf(tokens: Reading['tokens'], noun: number): number {
  let from = noun
  while (/^(?:ADJ|NOUN|PROPN|NUM|DET)$/.test(tokens[from - 1]?.upos ?? '')) {
    from--
    if (tokens[from]?.upos === 'DET') break
  }
  return from
}

/** "Jean Roy, chef de Norvane," and "Jane Roe (head of Norvane)"; an age may stand between: "Jane Roe, 36, a nurse". */
function after(reading: Reading, noun: number, phrase: Phrase, name: Entity): Made | null {
  const { tokens, tree } = reading
  if (name.tokens.to > phrase.tokens.from || phrase.number === 'Plur') return null
  const between = tokens.slice(name.tokens.to, phrase.tokens.from)
  const mark = between.at(-1)?.form ?? ''
  if (!/^[,(–—-]$/.test(mark) || between.length > 5) return null
  if (
    !between.every(
      ({ upos, form, feats }) =>
        upos === 'PUNCT' || upos === 'NUM' || feats.NumType === 'Card' || /^(?:ans|aged)$/i.test(form),
    )
  )
    return null
  if (isOfNext(reading, phrase)) return null
  const relation = relationOf(tree, noun)
  const hangs = relation === 'appos' && holds(name, tree.arcs[noun]?.head)
  // "Jane Roe, chef de Norvane et de Tavel" is one function; a second one after "et" is left out.
  const span = phraseSpan(reading, phrase, name)
  if (hangs) return { span, confidence: 0.75 + 0.2 * (tree.arcs[noun]?.confidence ?? 0) }
  // Without the tree: a bare noun, or a phrase that a mark closes and no verb has for its subject.
  const closed = /^[,.;:)!?–—]$/.test(tokens[phrase.tokens.to]?.form ?? '.')
  const bare = phrase.tokens.from === noun
  return closed && (bare || !/^(?:nsubj|obj|obl|conj|root)$/.test(relation))
    ? { span, confidence: 0.75 }
    : null
}

/** "le général Luc Roy, le chef du port, l’amiral Jean Castel, et …": in a list what stands before a title is said of the name behind it. */
function isOfNext(reading: Reading, { tokens: { from, to } }: Phrase): boolean {
  const { tokens, entities, entityAt } = reading
  if (tokens[from]?.upos !== 'DET' || tokens[to]?.form !== ',' || tokens[to + 1]?.upos !== 'DET') return false
  const name = entities[entityAt[to + 3] ?? -1]
  return name?.class === 'person' && name.tokens.from === to + 3 && isPersonAt(reading, to + 2)
}

/** "la directrice de Norvane, Jane Roe," — a mark on the far side too. */
function ahead(reading: Reading, noun: number, phrase: Phrase, name: Entity): Made | null {
  const { tokens, tree, grammar } = reading
  const { to } = phrase.tokens
  // "le chef du port, l’amiral Jean Castel": a title is the name’s own.
  const titled = name.tokens.from === to + 3 && tokens[to + 1]?.upos === 'DET' && isPersonAt(reading, to + 2)
  const comma = tokens[to]?.form === ',' && (name.tokens.from === to + 1 || titled)
  if (!comma || phrase.number === 'Plur') return null
  if (!/^[,.;)–—]$/.test(tokens[name.tokens.to]?.form ?? '.')) return null
  // "l'adjointe au maire de Lyon, Jane Roe": what hangs on another function is another's.
  const over = tree.arcs[noun]?.head ?? -1
  const overWord = singular(lookupForm(tokens[over]?.form ?? ''))
  if (relationOf(tree, noun) === 'nmod' && grammar.roleNouns.has(overWord)) return null
  // "en tant que maire, Jane Roe a …": without a determiner it is no description of the name.
  if (tokens[phrase.tokens.from]?.upos !== 'DET' && !tokens[phrase.tokens.from - 1]?.contracted) return null
  const hangs = tree.arcs.some(({ head, rel }, at) => head === noun && rel === 'appos' && holds(name, at))
  return { span: phrase.span, confidence: hangs ? 0.85 : 0.7 }
}

function isPersonAt({ tokens, grammar }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && kindOfNoun(token, grammar) === 'person'
}

function holds({ tokens }: Entity, at: number | undefined): boolean {
  return at !== undefined && tokens.from <= at && at < tokens.to
}

function phraseSpan({ tokens }: Reading, phrase: Phrase, name: Entity): Role['span'] {
  const from = Math.max(phrase.tokens.from, name.tokens.to)
  return { start: tokens[from]?.span.start ?? phrase.span.start, end: phrase.span.end }
}

/** "directeur adjoint du maire": of two functions of one person that lie in each other, the longer. */
function withoutInner(roles: readonly Role[]): Role[] {
  return roles.filter(
    role =>
      !roles.some(
        other =>
          other !== role &&
          other.entity === role.entity &&
          other.span.start <= role.span.start &&
          role.span.end <= other.span.end &&
          other.span.end - other.span.start > role.span.end - role.span.start,
      ),
  )
}
