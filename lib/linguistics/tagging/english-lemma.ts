import type { ReadWord } from '../network/read-words'

/** Shorter words all in capitals are initials ("PPA"), longer ones names that are shouted ("SOUTER"). */
const longestInitials = 5

/** A name keeps its capital, and marks have their plain form, as the treebank writes lemmas. */
export function englishLemma(form: string, { upos, lemma }: ReadWord): string {
  const plain = withoutMuteE(lemma.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'), upos)
  if (upos !== 'PROPN' || !/^\p{Lu}/u.test(form)) return plain
  const shouted = form === form.toUpperCase()
  if (shouted && form.length > longestInitials)
    return plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase()
  if (!/^\p{Ll}/u.test(plain)) return plain
  return shouted ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** "unveiled" is no form of "unveile": two vowels that are one sound, and a consonant, take no e ("create" has three sounds). */
function withoutMuteE(lemma: string, upos: string): string {
  return upos === 'VERB' && /(?:ai|ea|ee|oa|oo|ou|ei)[dfklmnprt]e$/.test(lemma) && !lemma.endsWith('create')
    ? lemma.slice(0, -1)
    : lemma
}
