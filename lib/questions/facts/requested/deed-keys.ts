import { plainRelation } from '@/lib/linguistics/parsing/tree'
import type { TokenRange } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Gap } from '../reading/gap-keys'
import { plain, type Reader } from '../reading/reader'

const mostWords = 9

/**
 * What somebody does or is to do, as it stands behind the word that leads to it: "founded to | shelter the poor", "by |
 * selling its boats".
 */
export function deedKeys(reader: Reader, sentence: number): Gap[] {
  const { tokens } = reader.treeAt(sentence)
  return tokens.flatMap((_, at) => {
    const range = deedAt(reader, sentence, at)
    return range ? keyAt(reader, sentence, range) : []
  })
}

function deedAt(reader: Reader, sentence: number, at: number): TokenRange | null {
  const { tokens, tree, extents } = reader.treeAt(sentence)
  const token = tokens[at]
  const full = extents.full[at]
  if (token?.upos !== 'VERB' || !full) return null
  const { VerbForm: form } = token.feats
  const rel = plainRelation(tree.arcs[at]?.rel ?? '')
  const lead = tokens[at - 1]
  if (!/^(?:xcomp|advcl|acl|csubj|ccomp|obl)$/.test(rel)) return null
  // "semble | traverser la baie": nothing leads to it.
  if (form === 'Inf' && rel === 'xcomp' && full.from === at && full.to > at + 1) return full
  if (!lead || at - 1 < full.from) return null
  // "to | shelter", "pour | abriter": the word that leads to it stays in the sentence.
  const infinitive = form === 'Inf' && /^(?:PART|ADP|SCONJ)$/.test(lead.upos)
  const manner = reader.words.purposes[plain(lead.form)]?.manner && /(?:ing|ant)$/.test(token.form)
  return infinitive || manner ? { from: at, to: full.to } : null
}

function keyAt(reader: Reader, sentence: number, { from, to: end }: TokenRange): Gap[] {
  const { tokens, entityAt } = reader.treeAt(sentence)
  let to = end
  while (tokens[to - 1]?.upos === 'PUNCT') to -= 1
  const words = tokens.slice(from, to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || entityAt[from] !== null) return []
  const span = { start: first.span.start, end: last.span.end }
  const text = textOf(reader.text, span).replace(/\s+/g, ' ')
  if (text.split(' ').length > mostWords || text.length < 4 || /["«»“”,;:()[\]–—]/.test(text)) return []
  const { forbidden, demonstrative, deictic } = reader.reference
  const points = words.some(
    ({ upos, form, feats }) =>
      (/^(?:DET|PRON|ADJ|ADV)$/.test(upos) && forbidden.has(plain(form))) ||
      (upos === 'DET' && demonstrative.has(plain(form))) ||
      (upos === 'PRON' && feats.PronType !== 'Rel' && feats.Poss !== 'Yes' && !/^(?:s[’']|se)$/i.test(form)),
  )
  if (points || deictic.test(text)) return []
  return [{ key: { text, span, class: 'phrase', accepted: [] }, class: 'what' }]
}
