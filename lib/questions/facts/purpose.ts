import { relationOf } from '@/lib/linguistics/parsing/tree'
import type { TaggedToken } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Fact } from './fact'
import { clauseFact } from './reading/clause-fact'
import { type Askable, clausesToAsk } from './reading/clauses-to-ask'
import { plain, type Reader, sentenceAt } from './reading/reader'

const mostWords = 11

/**
 * "La ville a fermé le pont pour réparer les câbles" → to what end; "… en vendant ses actions" → how.
 */
export function purpose(reader: Reader): Fact[] {
  return clausesToAsk(reader).flatMap(askable =>
    askable.clause.verb.negated
      ? []
      : askable.clause.complements.flatMap((complement): Fact[] => {
          if (complement.role !== 'infinitive' || complement.fronted) return []
          const { tokens } = sentenceAt(reader, askable.clause.sentence)
          const opener = plain(complement.preposition ?? tokens[complement.tokens.from]?.form ?? '')
          const asker = reader.words.purposes[opener]
          const text = textOf(reader.text, complement.span).replace(/\s+/g, ' ')
          const words = text.split(' ').length
          if (!asker || words > mostWords || words < 3 || /["«»“”;:()[\],]/.test(text)) return []
          // "began to lose", "was motivated to seek": what the verb itself governs is no purpose.
          const { tree } = reader.treeAt(askable.clause.sentence)
          const governed = tokens.some(
            (_, at) =>
              at >= complement.tokens.from &&
              at < complement.tokens.to &&
              relationOf(tree, at) === 'xcomp' &&
              (tree.arcs[at]?.head ?? -1) < complement.tokens.from,
          )
          const { passive, lemma } = askable.clause.verb
          // "le taux a baissé pour s’établir à 20 %": a figure wants nothing.
          if (!asker.manner && !passive && isMeasured(reader, askable)) return []
          // "was changed to protect whales", but "was expected to".
          if (governed && !(passive && reader.words.bareNouns && !reader.words.raising.has(lemma))) return []
          const verb = tokens[complement.tokens.from + 1]
          if (asker.manner && !/^(?:Part|Ger)$/.test(verb?.feats.VerbForm ?? '')) return []
          if (askable.clause.complements.some(({ role }) => role === 'attribute')) return []
          // "faute de temps pour remplir le dossier": what the time was wanted for.
          if (
            askable.clause.complements.some(
              ({ tokens: { to }, preposition }) =>
                to === complement.tokens.from &&
                reader.words.reasonPrepositions.has(plain(preposition ?? '')),
            )
          )
            return []
          if (
            reader.reference.deictic.test(text) ||
            holdsPronoun(reader, askable.clause.sentence, complement.tokens)
          )
            return []
          return clauseFact(reader, askable, {
            rule: asker.manner ? 'manner' : 'purpose',
            class: asker.manner ? 'what' : 'why',
            asked: {
              argument: 'amount',
              asker: (isDone(tokens[complement.tokens.from + 1]) && asker.done) || asker.words,
            },
            key: {
              text,
              span: complement.span,
              class: 'phrase',
              accepted: [text.replace(/^\p{L}+ (?:de )?/u, '')],
            },
            without: complement,
            certainty: 0.8,
            fits: ({ parts }) => parts.rest.split(' ').length >= (passive ? 1 : 2),
          })
        }),
  )
}

/** What rises and falls has no aim of its own: "le taux", "the price of bread". */
function isMeasured({ words, ...reader }: Reader, { clause: { sentence, subject, verb } }: Askable): boolean {
  const head = subject.phrase && reader.document.sentences[sentence]?.tokens[subject.phrase.head]
  if (!head || head.upos !== 'NOUN') return false
  return (
    words.changing.has(verb.lemma) || words.levelling.has(verb.lemma) || words.changes.has(plain(head.form))
  )
}

function holdsPronoun(reader: Reader, sentence: number, range: { from: number; to: number }): boolean {
  return sentenceAt(reader, sentence)
    .tokens.slice(range.from, range.to)
    .some(
      ({ upos, form, feats }) => upos === 'PRON' && feats.PronType !== 'Rel' && !/^(?:s[’']|se)$/i.test(form),
    )
}

/** "a été condamné pour avoir fraudé": what is done already is no aim, but a cause. */
const isDone = (first: TaggedToken | undefined) =>
  first?.upos === 'AUX' && first.feats.VerbForm === 'Inf' && /^(?:avoir|have)$/.test(first.lemma)
