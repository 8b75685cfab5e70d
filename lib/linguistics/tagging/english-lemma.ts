import type { ReadWord } from '../network/read-words'

/** Shorter words all in capitals are initials ("PPA"), longer ones names that are shouted ("SOUTER"). */
const longestInitials = 5

/** A name keeps its capital, and marks have their plain form, as the treebank writes lemmas. */
export function englishLemma(form: string, { upos, lemma }: ReadWord): string {
  const plain = ofRegularPast(form, lemma.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'), upos)
  if (upos !== 'PROPN' || !/^\p{Lu}/u.test(form)) return plain
  const shouted = form === form.toUpperCase()
  if (shouted && form.length > longestInitials)
    return plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase()
  if (!/^\p{Ll}/u.test(plain)) return plain
  return shouted ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** Before -ed these endings never had an e of their own: "unveil-ed", "mount-ed", "watch-ed". */
const closed =
  /(?:(?:ai|ea|ee|oa|oo|ou|ei)[dfklmnprt]|[lmnr]t|[cfpsx]t|[lnr]d|ck|[lnrs]k|[sc]h|ss|mp|lp|rm|rn|wn)$/

/** A rare verb whose past the network leaves as it is, or gives a mute e: "unveiled" is a form of "unveil". */
function ofRegularPast(form: string, lemma: string, upos: string): string {
  const past = form.toLowerCase()
  if (upos !== 'VERB' || !/.{3}ed$/.test(past) || (lemma !== past && lemma !== past.slice(0, -1)))
    return lemma
  const stem = past.slice(0, -2)
  // "create", "paste", "route" end in sounds of their own.
  return closed.test(stem) && !/(?:creat|[pwth]ast|rout)$/.test(stem) ? stem : lemma
}
