import { byItself } from '../by-itself'
import type { CandidateRule, CandidateView } from '../candidate-view'
import { instructs } from '../instructs'
import { outsideQuotes, type Word, wordsOf } from '../words'
import { wordsOfDocument } from '../words-of-document'

/**
 * "Qui a éludé la question ?", "… a gardé la même posture", "… sont moins chanceux", "Combien d’hommes étaient à bord ?":
 * what the article said before is needed to know what is meant. A noun that only points ("la question", "the problem")
 * with nothing behind it to say which, or words that compare with, follow or stand beside something not told.
 */
export const pointsBack: CandidateRule = {
  rule: 'points-back',
  refuse: view => {
    const { content, judging } = view
    const stem = byItself(view)
    if (instructs[content.kind] || judging.asksArticle.test(stem)) return null
    const asked = outsideQuotes(stem).replace(/[’ʼ‘]/gu, "'")
    for (const pattern of judging.pointsBack) {
      const found = pattern.exec(asked)?.[0]
      if (found !== undefined) return `"${found.trim()}" points at what stands before it`
    }
    const shell = bareShell(wordsOf(outsideQuotes(stem)), view)
    return shell ? `"${shell.form}" has nothing behind it to say which` : null
  },
}

function bareShell(words: readonly Word[], view: CandidateView): Word | null {
  const { definites, shellNouns } = view.judging
  const found = words.find(
    (word, at) =>
      at > 0 &&
      shellNouns.includes(word.flat) &&
      definites.includes(words[at - 1]?.flat ?? '') &&
      // "au total", "au sujet de": no total and no subject that was told of.
      words[at - 1]?.flat !== view.judging.fixedBefore &&
      // "repart à la hausse", "monte sur la scène".
      !view.judging.fixedShells.test(
        words
          .slice(Math.max(0, at - 2), at + 1)
          .map(one => one.flat)
          .join(' '),
      ) &&
      !isTold(word, words[at + 1], view),
  )
  return found ?? null
}

/** "l’affaire Lenoir", "la question de la dette", "the problem he faces", "the total number". */
function isTold(word: Word, next: Word | undefined, { judging, document, stem }: CandidateView): boolean {
  // "le terme « poche »": the words themselves.
  if (/^\s?["“«]/u.test(stem.slice(word.end))) return true
  if (!next || /[,;:.?_]/u.test(stem.slice(word.end, next.start))) return false
  if (/^[\p{Lu}\p{N}]/u.test(next.form) || judging.shellTellers.includes(next.flat)) return true
  const { adjectives, nouns, verbForms } = wordsOfDocument(document)
  return adjectives.has(next.flat) || (nouns.has(next.flat) && !verbForms.has(next.flat))
}
