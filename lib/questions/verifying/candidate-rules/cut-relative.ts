import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'
import { stemLine } from '../stem-line'
import { flat } from '../words'

/**
 * "a mené un projet (qui a réuni les deux rives)", "les trois marins (qui ont marché jusqu’à Lenne) ont été bloqués": a relative
 * right behind a noun, without a comma, says which one is meant; of a stem that left it out nobody knows.
 */
export const cutRelative: CandidateRule = {
  rule: 'cut-relative',
  refuse: view => {
    const { content, candidate, judging } = view
    if (judging.keepsPhrases || instructs[content.kind] || isAsWritten(candidate.origin)) return null
    const line = stemLine(view)
    if (!line) return null
    const { tokens, words } = line
    for (const [index, { at, word }] of words.entries()) {
      const [noun, next] = [tokens[at], tokens[at + 1]]
      if (!noun || !/^(?:NOUN|ADJ)$/.test(noun.upos) || next?.feats.PronType !== 'Rel') continue
      // "l’île de 300 habitants qui …": it is the island’s.
      if (tokens[at - 1]?.upos === 'NUM' && tokens[at - 2]?.upos === 'ADP') continue
      const told = tokens[next.head]?.head
      if (told !== at && !(noun.upos === 'ADJ' && told === noun.head)) continue
      // "ses délégués dont Luc Roux" is there, and has no verb.
      if (flat(next.form) === 'dont' && words[index + 1]?.at === at + 1) continue
      // What the relative itself tells is asked, or the second verb of it.
      const isTold = (place: number) =>
        place === next.head || (tokens[place]?.head === next.head && tokens[place].deprel.startsWith('conj'))
      if (words.some(other => isTold(other.at))) continue
      return `"${word.form}" is told by "${next.form} …" in the article`
    }
    return null
  },
}
