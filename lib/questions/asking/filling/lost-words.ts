import type { TaggedToken } from '@/lib/model/document'
import type { Span } from '@/lib/model/span'
import { plain, type Reader } from '../../facts/reading/reader'
import { countWords } from '../../verifying/words'
import type { StatementLine } from './statement-line'

/** `idle`: nothing but joints ("également"); `text`: the words, where they can stand in a statement; `count`: how many. */
export type LostWords = { idle: boolean; text: string | null; count: number }

/** What a statement has left out of a stretch of its sentence. `owned`: a possessive there is that of the subject. */
export function lostIn(line: StatementLine, span: Span, owned = false): LostWords {
  const { reader, sentence } = line
  const { connective, removable } = reader.reference
  const inside = sentence.tokens.filter(token => token.span.start >= span.start && token.span.end <= span.end)
  const times = timesIn(line, span)
  // Without "également" and "mardi", wherever they stand.
  const goes = (token: TaggedToken) =>
    (token.upos === 'ADV' && removable.has(plain(token.form)) && !isJoint(sentence.tokens, token)) ||
    times.has(token)
  const bare = inside
    .filter(goes)
    .reduceRight(
      (left, { span: own }) =>
        left.slice(0, own.start - span.start) + left.slice(own.end - span.start).trimStart(),
      reader.text.slice(span.start, span.end),
    )
  const text = typed(bare)
  const kept = inside.filter(token => !goes(token))
  const content = kept.filter(({ upos }) => upos !== 'PUNCT')
  const alone = plain(text).replace(/^[\s,]+|[\s,]+$/g, '')
  const nothing = content.length === 0 || connective.test(alone) || removable.has(alone)
  return {
    // "un radar | qui | mesure": who is asked of in a clause of its own.
    idle: nothing || (isRelative(content[0]) && !content.some(isFiniteVerb)),
    text: standIn(reader, kept, text, owned) && tellsBeside(content) && !/,\s*,/.test(text) ? text : null,
    count: countWords(text),
  }
}

/** "mais aussi dans les rues", "ainsi que la plage": half of a joint, whose other half alone says the opposite or nothing. */
function isJoint(tokens: readonly TaggedToken[], token: TaggedToken): boolean {
  const at = tokens.indexOf(token)
  return tokens[at - 1]?.upos === 'CCONJ' || /^qu[e’']/iu.test(tokens[at + 1]?.form ?? '')
}

/** "à partir de mercredi", "la semaine prochaine": the day that only the dateline tells, with what joins it. */
function timesIn({ reader, sentence }: StatementLine, { start, end }: Span): ReadonlySet<TaggedToken> {
  const { tokens } = sentence
  const dates = reader.places.entities.near({ start, end }).filter(({ class: kind, span }) => {
    return kind === 'date' && span.start >= start && span.end <= end
  })
  return new Set(
    dates.flatMap(({ span }) => {
      let from = tokens.findIndex(token => token.span.start >= span.start)
      const to = tokens.findLastIndex(token => token.span.end <= span.end)
      const joins = ({ upos, deprel }: TaggedToken) => /^(?:ADP|DET)$/.test(upos) || deprel === 'fixed'
      for (
        let lead = tokens[from - 1];
        lead && lead.span.start >= start && joins(lead);
        lead = tokens[from - 1]
      )
        from -= 1
      // "l’incendie survenu mardi", "mardi au soir": what would be left says nothing.
      const rest = tokens.slice(to + 1, to + 3).some(({ form }) => reader.words.times.has(plain(form)))
      if (rest || tokens[from - 1]?.upos === 'VERB') return []
      const told = reader.text.slice(tokens[from]?.span.start ?? span.start, span.end)
      return reader.reference.deictic.test(told) ? tokens.slice(from, to + 1) : []
    }),
  )
}

/** Words that need nothing outside of their sentence: no pronoun, no day without its dateline, nothing quoted. */
const standIn = (reader: Reader, tokens: readonly TaggedToken[], text: string, owned: boolean) =>
  !reader.reference.deictic.test(text) &&
  !/["«»“”()[\]]/u.test(text) &&
  tokens.every(token => stands(token, reader, owned))

function stands({ form, upos, deprel }: TaggedToken, { reference }: Reader, owned: boolean): boolean {
  const word = plain(form)
  if (owned && upos === 'DET' && reference.possessive.has(word)) return true
  const { personal, possessive, demonstrative, forbidden } = reference
  // "There are two harbours": it points nowhere.
  if (upos === 'PRON' && /^expl/.test(deprel) && !personal.has(word)) return true
  if (/^(?:PRON|DET)$/.test(upos) && (demonstrative.has(word) || possessive.has(word))) return false
  if (upos === 'PRON' && personal.has(word)) return false
  return !(forbidden.has(word) && /^(?:PRON|DET|ADV|ADJ)$/.test(upos))
}

/** With a verb of its own it is a relative, what "et" or "quand" opens, or what comes before "et". */
const tellsBeside = (tokens: readonly TaggedToken[]) =>
  !tokens.some(isFiniteVerb) ||
  isRelative(tokens[0]) ||
  /^(?:CCONJ|SCONJ)$/.test(tokens[0]?.upos ?? '') ||
  tokens.at(-1)?.upos === 'CCONJ'

export const isFiniteVerb = ({ upos, feats }: TaggedToken) =>
  /^(?:VERB|AUX)$/.test(upos) && feats.VerbForm === 'Fin'

export const isRelative = (token: TaggedToken | undefined) => token?.feats.PronType === 'Rel'

/** As a statement writes what the article has. */
const typed = (text: string) => text.replace(/\s+/g, ' ').replace(/(?<=\p{L})'/gu, '’')
