import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { verbSlots } from '../lexicon/french-verbs'
import { lookupForm } from '../lookup-form'
import { inflected, type Shown, shownByAdjective, shownByNoun } from './agreement'
import type { Misprint, MisprintRule } from './misprint'
import { isConjugated, isDoing, onlyReading } from './noun-forms'
import { participleAs } from './participle-forms'
import { maySayOfOwner } from './said-of-owner'

type Member = Shown & { form: string }

/** "des autre pays", "le suffrage universelle", "un grand nombres": of a noun, its determiner and an adjective beside it one disagrees with two that agree. */
export const nounPhrase: MisprintRule = (tokens, at, grammar) => {
  const noun = tokens[at]
  // "cette fois serrés": it counts, and nothing is said of it.
  if (
    noun?.upos !== 'NOUN' ||
    !/^\p{Ll}{3,}$/u.test(noun.form) ||
    grammar.collectiveNouns.has(noun.form) ||
    noun.form === 'fois'
  )
    return null
  const shown = shownByNoun(noun.form, grammar)
  const before = tokens[at - 1]
  const adjectiveBefore = before && isAdjective(before, at) ? before : null
  const determiner = tokens[adjectiveBefore ? at - 2 : at - 1]
  const opened = determiner?.head === at ? shownByOpener(determiner, grammar) : null
  if (!shown || !determiner || !opened) return null
  // "nous l’avions prévu": a verb behind its pronoun.
  if (/^l[’']$/i.test(determiner.form) && shown.number === 'p' && isConjugated(noun.form)) return null
  const own = { ...shown, form: noun.form }
  const opener = { ...opened, form: determiner.form }
  if (adjectiveBefore) {
    const adjective = { ...shownByAdjective(adjectiveBefore.form, grammar), form: adjectiveBefore.form }
    const found = odd([opener, adjective, own], 1)
    if (found) return found
  }
  const behind = tokens[at + 1]
  if (!behind || !isAdjective(behind, at) || isOpen(tokens, at) || isOfVerb(tokens, at)) return null
  if (isNounBeside(behind.form, noun.form, grammar) || isDoing(tokens, at + 1)) return null
  const adjective = { ...shownByAdjective(behind.form, grammar), form: behind.form }
  // "deux grands ports maritime": the adjective before stands between the determiner and the noun.
  if (adjectiveBefore) {
    const found = odd([opener, own, adjective], 2)
    return found?.wrong.startsWith(opener.form)
      ? {
          wrong: found.wrong.slice(opener.form.length + 1),
          right: found.right?.slice(opener.form.length + 1) ?? null,
        }
      : null
  }
  return maySayOfOwner(tokens, at, adjective, grammar) ? null : odd([opener, own, adjective], 2)
}

/** "des ateliers peinture": a noun of the other gender, and no adjective. */
function isNounBeside(form: string, noun: string, grammar: Grammar): boolean {
  if (shownByAdjective(form, grammar).gender !== null) return false
  const [own, other] = [onlyReading(noun), onlyReading(form)]
  return own !== null && other !== null && own.charAt(1) !== other.charAt(1) && own.charAt(1) !== 'N'
}

const isAdjective = ({ upos, head, form, feats }: TaggedToken, at: number) =>
  (upos === 'ADJ' || (upos === 'VERB' && feats.VerbForm === 'Part')) &&
  head === at &&
  /^\p{Ll}{3,}$/u.test(form)

function shownByOpener(
  { form, upos, contracted }: TaggedToken,
  { shownByDeterminer }: Grammar,
): Shown | null {
  // "deux ports": not "un", nor a year.
  if (upos === 'NUM')
    return /^(?:\p{Ll}{3,}|[2-9]|\d\d)$/u.test(form) && form !== 'une' ? { gender: null, number: 'p' } : null
  const shown = upos === 'DET' || contracted ? shownByDeterminer[lookupForm(form)] : undefined
  if (!shown) return null
  const [gender, number] = [shown.charAt(0), shown.charAt(1)]
  return {
    gender: gender === 'M' || gender === 'F' ? gender : null,
    number: number === 'p' ? 'p' : 's',
  }
}

/** An adjective that may be said of more than this noun, or go on: "les langues basque et corse", "le chef de la garde adjoint". */
function isOpen(tokens: readonly TaggedToken[], at: number): boolean {
  const after = tokens[at + 2]
  if (
    after &&
    (after.form === ',' || /^(?:CCONJ|ADJ|NOUN|PROPN|X)$/.test(after.upos) || /^[-‐‑/]/u.test(after.form))
  )
    return true
  const joined = tokens.some(({ head, deprel }) => head === at && /^(?:conj|cc|appos|flat)/.test(deprel))
  const noun = tokens[at]
  return (
    joined || noun?.deprel === 'conj' || noun?.deprel === 'appos' || tokens[noun?.head ?? -1]?.upos === 'NOUN'
  )
}

/** "ont par la suite confirmé", "pouvant": no adjective of the noun before it. */
function isOfVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const word = tokens[at + 1]
  if (word?.upos !== 'VERB')
    return /ant$/u.test(word?.form ?? '') && verbSlots(word?.form ?? '').some(({ row }) => row === 'G')
  const auxiliary = tokens.slice(Math.max(0, at - 6), at).some(({ upos }) => upos === 'AUX')
  return auxiliary || tokens[at - 2]?.form === 'par' || !/^acl/.test(word.deprel) || /ant$/u.test(word.form)
}

/** Of three, the one that differs from two. `adjective`: its place among them. */
function odd(members: readonly Member[], adjective: number): Misprint | null {
  const byNumber = oddOf(members.map(member => member.number))
  const place = byNumber ?? oddOf(members.map(member => member.gender))
  const wrong = members[place ?? -1]
  const other = members[place === adjective ? 0 : adjective]
  // "la mort certaine": a word of two genders, and no wrong article. A noun in the singular is the business of another rule.
  if (!wrong || !other || place === 0 || place === null) return null
  if (place !== adjective && (byNumber === null || wrong.number === 's')) return null
  const to = byNumber === null ? other.gender : other.number
  const right = to === null ? null : (inflected(wrong.form, to) ?? masculineParticiple(wrong, to))
  if (right === null || right === wrong.form) return null
  const forms = members.map(({ form }) => form)
  return { wrong: forms.join(' '), right: forms.with(place, right).join(' ') }
}

/** "un rythme soutenue": where no ending of adjectives says it. */
const masculineParticiple = ({ form, number }: Member, to: string) =>
  to === 'M' ? participleAs(form, number === 'p' ? 's' : '') : null

/** Where one of three known values is alone; null where they agree or one is not known. */
function oddOf(values: readonly (string | null)[]): number | null {
  if (values.includes(null) || new Set(values).size < 2) return null
  return values.findIndex(value => values.filter(other => other === value).length === 1)
}
