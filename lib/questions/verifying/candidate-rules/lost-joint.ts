import type { TaggedToken } from '@/lib/model/document'
import type { CandidateRule } from '../candidate-view'
import { instructs } from '../instructs'
import type { Judging } from '../judging-of'
import { type StemLine, stemLine } from '../stem-line'
import { flat } from '../words'

/**
 * "L’entrée était a précisé", "tout (à) prouver", "chargée du scrutin(,) de publier": two verbs side by side that are not
 * so in the article, or an infinitive without what joined it, have come from two clauses.
 */
export const lostJoint: CandidateRule = {
  rule: 'lost-joint',
  refuse: view => {
    const { judging, content } = view
    if (instructs[content.kind]) return null
    const line = stemLine(view)
    if (!line) return null
    for (let index = 1; index < line.words.length; index += 1) {
      const found = sideBySide(line, index) ?? unjoined(line, index, judging)
      if (found) return found
    }
    return null
  },
}

/** A finite verb behind a finite verb, or an infinitive behind an infinitive, with something else between them in the article. */
function sideBySide({ tokens, words }: StemLine, index: number): string | null {
  const [before, here] = [words[index - 1], words[index]]
  const [one, other] = [tokens[before?.at ?? -1], tokens[here?.at ?? -1]]
  if (!before || !here || !one || !other || here.word.hyphened) return null
  if (here.at === before.at + 1 || !isVerb(one) || !isVerb(other)) return null
  const form = one.feats.VerbForm
  if (form !== other.feats.VerbForm || (form !== 'Fin' && form !== 'Inf')) return null
  const between = tokens.slice(before.at + 1, here.at)
  // "veut le faire partir", "n’a pas voulu": a small word that was left out.
  if (here.at > before.at && between.every(({ upos }) => /^(?:ADV|PRON|PART)$/.test(upos))) return null
  return `"${before.word.form} ${here.word.form}" stand apart in the article`
}

/** An infinitive whose preposition was left out, or which a comma parts from the word that it now follows. */
function unjoined({ tokens, words }: StemLine, index: number, judging: Judging): string | null {
  const here = words[index]
  const verb = tokens[here?.at ?? -1]
  if (!here || verb?.upos !== 'VERB' || verb.feats.VerbForm !== 'Inf') return null
  // "à compter du 1er mai": part of a preposition.
  if (/^(?:fixed|case|mark)/.test(verb.deprel)) return null
  let lead = here.at - 1
  while (/^(?:PRON|ADV|PART)$/.test(tokens[lead]?.upos ?? '')) lead -= 1
  const opener = tokens[lead]
  if (!opener || !judging.infinitiveOpeners.includes(flat(opener.form))) return null
  let at = index - 1
  while (at > 0 && (words[at]?.at ?? -1) > lead) at -= 1
  const kept = words[at]
  if (!kept) return null
  if (!judging.infinitiveOpeners.includes(kept.word.flat))
    return kept.at >= 0 && kept.at < lead && at === index - 1
      ? `"${opener.form}" is lost before "${verb.form}"`
      : null
  const before = words[at - 1]
  if (!before || before.at < 0 || before.at >= lead - 1 || tokens[lead - 1]?.form !== ',') return null
  const between = tokens.slice(before.at + 1, lead)
  const torn = before.at === lead - 2 || between.some(one => isVerb(one) && one.feats.VerbForm === 'Fin')
  return torn ? `a comma stands before "${opener.form} ${verb.form}" in the article` : null
}

const isVerb = ({ upos }: TaggedToken) => upos === 'VERB' || upos === 'AUX'
