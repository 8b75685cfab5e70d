import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import { agreedReading, endingOf, numberOf } from './agreed-reading'
import type { MisprintRule } from './misprint'
import { onlyReading } from './noun-forms'
import { endingsShown, participleAs } from './participle-forms'

/** "Les vannes ont été fermé", "Des écoles sont fermés": behind être, a participle with another ending than that of the noun that is its subject. */
export const participleOfSubject: MisprintRule = (tokens, at, grammar) => {
  const verb = tokens[at]
  if (!verb || !/^(?:VERB|ADJ)$/.test(verb.upos) || !/^\p{Ll}{3,}$/u.test(verb.form)) return null
  const endings = endingsShown(verb.form)
  if (endings.size === 0) return null
  const auxiliary = finiteBefore(tokens, at)
  if (!auxiliary || hasIndirectSe(tokens, at, grammar)) return null
  const subject = subjectOf(tokens, at)
  const noun = tokens[subject]
  const reading = agreedReading(tokens, subject, grammar)
  if (
    !noun ||
    !reading ||
    /^(?:genre|type|sorte|espèce)$/.test(noun.lemma) ||
    auxiliary.feats.Number !== numberOf(reading)
  )
    return null
  // "Ce matin-là est passé le second convoi": the subject comes behind. "est devenu un lieu" has its own before.
  if (verb.lemma !== 'devenir' && /^(?:DET|NUM|PROPN)$/.test(tokens[at + 1]?.upos ?? '')) return null
  const between = tokens.slice(subject + 1, at)
  if (isParted(between) || isOfOther(between) || between[0]?.upos === 'DET') return null
  // "les marchés ainsi que les foires sont fermés".
  if (tokens.slice(Math.max(0, subject - 4), subject).some(({ form }) => form === 'ainsi')) return null
  const ending = endingOf(reading)
  if (endings.has(ending) || mayNameWoman(noun, between, endings, reading, grammar)) return null
  const right = participleAs(verb.form, ending)
  return right === null ? null : { wrong: verb.form, right, near: noun.form }
}

/** "le ministre a été nommée", "l’ancien chef Ada Roy est partie": some nouns of men name women. "De fortes pluies sont tombées": another noun may be the subject. */
const mayNameWoman = (
  noun: TaggedToken,
  between: readonly TaggedToken[],
  endings: ReadonlySet<string>,
  reading: string,
  { personNouns, personTitles }: Grammar,
) =>
  reading.endsWith('M') &&
  (endings.has('e') || endings.has('es')) &&
  (personNouns.has(noun.lemma) ||
    personTitles.has(noun.lemma) ||
    between.some(
      ({ upos, form }, at) =>
        upos === 'PROPN' || (onlyReading(form)?.endsWith('F') && between[at - 1]?.upos !== 'ADP'),
    ))

/** "Ce mardi elle est reçue", "le prix et la part sont dus", "ce genre de fête": what is said of another word, or of two. */
const isOfOther = (between: readonly TaggedToken[]) =>
  between.some(
    ({ upos, form }, at) =>
      /^(?:je|tu|ils?|elles?|on|nous|vous|qui)$/.test(lookupForm(form)) ||
      (upos === 'DET' &&
        at > 0 &&
        /^(?:et|ou|ni|que|qu'|comme|mais)$/.test(lookupForm(between[at - 1]?.form ?? ''))),
  )

/** A comma that opens and does not close, a mark of quotations or two words in one: another clause. */
const isParted = (between: readonly TaggedToken[]) =>
  between.filter(({ form }) => form === ',').length % 2 === 1 ||
  between.some(({ form }) => /["«»“”]|\p{Ll}\p{Lu}/u.test(form))

/** Where its subject is named: "Près de 3 000 de ses voisins s’étaient réuni" by the noun right before. */
function subjectOf(tokens: readonly TaggedToken[], at: number): number {
  const subject = tokens.findIndex(
    ({ head, deprel }, index) => head === at && index < at && /^nsubj/.test(deprel),
  )
  if (!/^(?:ADV|NUM)$/.test(tokens[subject]?.upos ?? '')) return subject
  const last = tokens.findLastIndex(({ upos }, index) => upos === 'NOUN' && index > subject && index < at)
  return /^(?:PRON|AUX)$/.test(tokens[last + 1]?.upos ?? '') ? last : -1
}

/** "étaient", "ont" of "ont été": the finite verb before a participle of être, adverbs apart. */
function finiteBefore(tokens: readonly TaggedToken[], at: number): TaggedToken | null {
  const back = (from: number): number =>
    tokens[from]?.upos === 'ADV' || tokens[from]?.form === 'quand-même' ? back(from - 1) : from
  const first = back(at - 1)
  const been = tokens[first]?.form === 'été'
  const word = tokens[been ? back(first - 1) : first]
  if (word?.upos !== 'AUX' || word.feats.VerbForm !== 'Fin') return null
  // "La chasse, c’est compliqué".
  if (/^(?:c'|ce|cela|ça)$/.test(lookupForm(tokens[(been ? back(first - 1) : first) - 1]?.form ?? '')))
    return null
  return word.lemma === (been ? 'avoir' : 'être') ? word : null
}

/** "se sont succédé", "se sont donné la main": nothing agrees. */
function hasIndirectSe(tokens: readonly TaggedToken[], at: number, grammar: Grammar): boolean {
  const own = tokens.filter(({ head }) => head === at)
  const isSe = ({ form }: TaggedToken) => grammar.reflexives.has(form.toLowerCase().replace('’', "'"))
  if (!own.some(isSe)) return false
  const takes = own.some(token => /^(?:obj|ccomp|xcomp)$/.test(token.deprel) && !isSe(token))
  return takes || grammar.indirectReflexives.has(tokens[at]?.lemma ?? '')
}
