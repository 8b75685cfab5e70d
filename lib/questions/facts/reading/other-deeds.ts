import type { Clause, Complement } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Askable } from './clauses-to-ask'
import { plain, type Reader, sentenceAt, tokenAt } from './reader'

type Deed = { clause: Clause; complement: Complement }

const mostWords = 12

/**
 * "Les pêcheurs ont tenté de fuir. … Ils ont essayé de regagner le port": what the same subject is said to try, decide
 * or want elsewhere answers as well. Hidden where its words cannot be shown ("de la suivre").
 */
export function otherDeeds(
  reader: Reader,
  { clause, subject }: Askable,
  asked: Complement,
): string[] | 'hidden' {
  const { alike } = reader.words.undertakings
  const kind = alike.find(verbs => verbs.has(clause.verb.lemma))
  const deeds = deedsOf(reader)
  const own = new Set(whose(reader, clause, subject.chain).flatMap(name => deeds.get(name) ?? []))
  const rivals = [...own].filter(
    other =>
      other.complement !== asked &&
      (other.clause.verb.lemma === clause.verb.lemma || kind?.has(other.clause.verb.lemma) === true),
  )
  const texts = rivals.map(({ clause: { sentence }, complement }) => shown(reader, sentence, complement))
  return texts.some(text => text === null) ? 'hidden' : [...new Set(texts.flatMap(text => text ?? []))]
}

export const bareDeed = (text: string) => text.replace(/^(?:de |d[’']|à |to )/i, '')

const kept = new WeakMap<Reader, Map<string, Deed[]>>()

/** What the clauses say that their subjects undertake, by subject: one walk an article. */
function deedsOf(reader: Reader): Map<string, Deed[]> {
  const there = kept.get(reader)
  if (there) return there
  const rows = new Map<string, Deed[]>()
  const { verbs, alike } = reader.words.undertakings
  for (const clause of reader.document.clauses) {
    const { verb } = clause
    if (verb.negated || !(verbs.has(verb.lemma) || alike.some(kind => kind.has(verb.lemma)))) continue
    const complement = clause.complements.find(({ role, fronted }) => role === 'infinitive' && !fronted)
    if (!complement) continue
    const deed = { clause, complement }
    for (const name of whose(reader, clause, clause.subject.phrase?.chain ?? null)) {
      const row = rows.get(name)
      if (row) row.push(deed)
      else rows.set(name, [deed])
    }
  }
  kept.set(reader, rows)
  return rows
}

/** By which a subject is known: its chain of mentions, and its noun. */
function whose(reader: Reader, { sentence, subject: { phrase } }: Clause, chain: number | null): string[] {
  const head = phrase && tokenAt(sentenceAt(reader, sentence), phrase.head)
  const noun = head && /^(?:NOUN|PROPN)$/.test(head.upos) ? [plain(head.form)] : []
  return chain === null ? noun : [`${chain}`, ...noun]
}

function shown(reader: Reader, sentence: number, { span, tokens: { from, to } }: Complement): string | null {
  const text = bareDeed(textOf(reader.text, span).replace(/\s+/g, ' '))
  const words = sentenceAt(reader, sentence).tokens.slice(from, to)
  const points = words.some(
    ({ upos, feats, form }) => upos === 'PRON' && feats.PronType !== 'Rel' && !/^(?:s[’']|se)$/i.test(form),
  )
  return points || text.split(' ').length > mostWords ? null : text
}
