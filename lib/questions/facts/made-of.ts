import { kindOfNoun } from '@/lib/linguistics/linking/kinds'
import { phraseAt } from '@/lib/linguistics/parsing/noun-phrase'
import { childrenOf } from '@/lib/linguistics/parsing/tree'
import { textOf } from '@/lib/model/span'
import { realiserOf } from '../asking/realisers'
import type { Fact } from './fact'
import { evidenceOf } from './reading/clauses-to-ask'
import { isAnchored } from './reading/is-anchored'
import { numberKey } from './reading/keys'
import { plain, type Reader } from './reading/reader'
import { sureOf } from './reading/subject'

/** "a train of 34 wagons", "une flotte de 74 appareils" → how many it has. */
export function madeOf(reader: Reader): Fact[] {
  return reader.document.entities.flatMap((entity): Fact[] => {
    if (entity.class !== 'quantity' || entity.value?.kind !== 'amount' || entity.value.unit !== null)
      return []
    const reading = reader.treeAt(entity.sentence)
    const { tree, tokens } = reading
    const last = entity.tokens.to - 1
    const counted = tree.arcs[last]?.head ?? -1
    const whole = tree.arcs[counted]?.head ?? -1
    const link = tokens[entity.tokens.from - 1]
    if (tokens[counted]?.upos !== 'NOUN' || tokens[whole]?.upos !== 'NOUN' || whole >= entity.tokens.from - 1)
      return []
    // "la surprise des deux maîtres": what is known already is no number of parts.
    if (tree.arcs[counted]?.rel !== 'nmod' || !link || !/^(?:de|d[’']|of)$/i.test(link.form)) return []
    if (whole !== entity.tokens.from - 2 && !childrenOf(tree, whole, 'amod').includes(entity.tokens.from - 2))
      return []
    if (/^(un|une|one|a|1)$/i.test(textOf(reader.text, entity.span)) || (entity.value.amount ?? 0) < 2)
      return []
    const noun = tokens[whole]
    const thing = tokens[counted]
    if (!noun || !thing || thing.feats.Number !== 'Plur' || noun.feats.Number === 'Plur') return []
    // "a fait état de 3 morts": a noun that a verb has swallowed, without article, has nothing.
    const bearer = childrenOf(tree, whole, 'det').length + childrenOf(tree, whole, 'nmod:poss').length
    if (bearer === 0) return []
    // "un groupe de 12 personnes", "a fifth of 30 cars": of a mere number of things nothing is asked.
    if (
      reader.words.emptyNouns.has(plain(noun.form)) ||
      reader.words.measures[plain(noun.form)] !== undefined
    )
      return []
    // "l’arrestation de 39 personnes" is done to them, "l’auteur de 23 livres" wrote them: neither has them.
    const kind = kindOfNoun(noun, reading.grammar)
    if (kind === 'thing' || kind === 'person') return []
    const phrase = phraseAt(reading, whole, false)
    const gender = phrase.gender
    const holder = realiserOf(reader.document.article.language).definite(
      noun.form.toLowerCase(),
      gender,
      'Sing',
    )
    const many = phraseAt(reading, counted, false)
    const what = textOf(reader.text, { start: thing.span.start, end: many.span.end })
    if (!holder || /[,;:()«»“”"]/.test(what) || what.split(' ').length > 5) return []
    return [
      {
        form: 'made-of',
        rule: 'made-of',
        class: 'number',
        holder: { text: holder, gender, number: 'Sing' },
        noun: what,
        past: reader.places
          .clausesIn(entity.sentence)
          .some(
            ({ sentence, verb }) =>
              sentence === entity.sentence && /^(?:past|imperfect|pluperfect)$/.test(verb.tense),
          ),
        key: numberKey(reader, entity.span, [
          textOf(reader.text, { start: entity.span.start, end: thing.span.end }),
        ]),
        evidence: evidenceOf(reader, entity.sentence, []),
        // "the list": in an article on something else, nobody knows which.
        confidence:
          0.6 *
          (tree.arcs[counted]?.confidence ?? 0.5) *
          sureOf({ linked: false, anchored: isAnchored(reader, holder) }),
        statement: null,
      },
    ]
  })
}
