import { byItself } from '../by-itself'
import { instructs } from '../instructs'
import type { ItemRule } from '../item-view'
import { contentWords, findPhrase, flat, outsideQuotes } from '../words'

/** Item rule 21: "ce projet", "this decision" point at something that the stem does not hold. */
export const demonstrative: ItemRule = {
  rule: 'demonstrative',
  reason: 'a demonstrative of the stem points outside it',
  reads: true,
  find: view => {
    const { content, judging } = view
    const stem = byItself(view)
    if (instructs[content.kind]) return []
    // "la mairie de Tel Aviv": a part of a name.
    const text = flat(outsideQuotes(stem).replace(partOfName, '')).replace(
      judging.falseDemonstratives,
      known => ' '.repeat(known.length),
    )
    const found = findPhrase(text, judging.demonstratives)
    if (!found) return []
    // A case told before the question ("A shop sells … Why does this …") may be what is pointed at.
    const told = contentWords(text.slice(0, text.indexOf(found)), judging).length >= 5
    return told
      ? [{ rule: 'demonstrative-doubtful', level: 'warn', params: { words: found } }]
      : [{ rule: 'demonstrative', level: 'error', params: { words: found } }]
  },
}

/** A capital inside the sentence, and another behind it. */
const partOfName = /(?<=\S )\p{Lu}\p{Ll}+(?=[ -]\p{Lu})/gu
