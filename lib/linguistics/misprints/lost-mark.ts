import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'
import type { MisprintRule } from './misprint'
import { isConjugated } from './noun-forms'

/** "Dés le départ", "Ca se passe", "trés", "le Francais": a mark that another word does without, or a people. */
export const lostMark: MisprintRule = (tokens, at, grammar) => {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!word || !next) return null
  if (/^[Dd]és$/u.test(word.form) && isSince(before, next, grammar))
    return { wrong: `${word.form} ${next.form}`, right: `${word.form.charAt(0)}ès ${next.form}` }
  if (/^[Cc]a$/u.test(word.form) && isThat(before, next))
    return { wrong: word.form, right: `${word.form === 'Ca' ? 'Ç' : 'ç'}a` }
  // "Luc Tete".
  const named = word.upos === 'PROPN' && word.form === unmarked(word.form)
  const often = named ? undefined : grammar.marked[word.form.toLowerCase()]
  if (often !== undefined && /^\p{L}\p{Ll}+$/u.test(word.form))
    return { wrong: word.form, right: word.form.charAt(0) + often.slice(1) }
  const people = before?.upos === 'PROPN' ? null : peopleMeant(word.form, grammar)
  return people === null ? null : { wrong: word.form, right: people }
}

/** Not "les dés le trahissent", "lance deux dés le soir". */
const isSince = (before: TaggedToken | undefined, next: TaggedToken, { months }: Grammar) =>
  !/^(?:DET|NUM|ADP)$/.test(before?.upos ?? '') &&
  !(before?.upos === 'ADJ' && /[sx]$/u.test(before.form)) &&
  !before?.contracted &&
  (/^(?:le|la|les|l'|son|sa|ses|ce|cette|que|qu'|lors|demain|maintenant|aujourd'hui)$/u.test(
    lookupForm(next.form),
  ) ||
    /^(?:1\d|20)\d\d$/.test(next.form) ||
    months.has(next.form))

/** Not "le CA", nor "de ca 40". */
const isThat = (before: TaggedToken | undefined, next: TaggedToken) =>
  !/^(?:DET|ADP|NUM)$/.test(before?.upos ?? '') &&
  (/^(?:se|s'|ne|n'|y|me|m'|nous|vous)$/u.test(lookupForm(next.form)) ||
    (/^(?:VERB|AUX)$/.test(next.upos) && isConjugated(next.form)))

/** "Francais", "Bresiliens", "Thailandaise": but for its marks the name of a people. The first letter may go without. */
function peopleMeant(form: string, { peoples }: Grammar): string | null {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(form)) return null
  const low = form.toLowerCase()
  for (const ending of ['', 's', 'e', 'es', 'ne', 'nes']) {
    if (!low.endsWith(ending)) continue
    const base = low.slice(0, low.length - ending.length)
    const meant = [base, `${base}s`].flatMap(one => marked(peoples).get(unmarked(one)) ?? [])[0]
    if (meant === undefined) continue
    const stem = meant.slice(0, base.length)
    // "Egyptiens": a capital may do without its mark. "Grèce": one too many is another word.
    const [own, right] = [base.slice(1), stem.slice(1)]
    return own === right || own !== unmarked(own) ? null : `${form.charAt(0)}${stem.slice(1)}${ending}`
  }
  return null
}

const unmarked = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '')

const byPlain = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>()

function marked(peoples: ReadonlySet<string>): ReadonlyMap<string, string> {
  const known = byPlain.get(peoples) ?? new Map([...peoples].map(one => [unmarked(one), one]))
  byPlain.set(peoples, known)
  return known
}
