import { linkSteps } from '@/lib/linguistics/linking/link'
import type { Rival, Weighed } from '@/lib/linguistics/linking/settle'
import { finish } from '@/lib/linguistics/steps'
import type { Chain, Document, Parsed } from '@/lib/model/document'
import { textOf } from '@/lib/model/span'
import type { Seen } from './link-text'
import type { LinkSet } from './sets'

/** A judged word: the evidence for each referent that the product weighed, and for nobody, last. */
export type Sample = {
  set: string
  document: string
  use: Weighed['asker']['use']
  weight: number
  candidates: readonly Weighed['nobody'][]
  /** Of each candidate. */
  right: readonly boolean[]
  tie: boolean
}

/** What the product weighs for the judged words of a set as it links its texts, with the weights of the moment. */
export function collect({ name, weight, texts }: LinkSet, parsed: readonly Parsed[]): Sample[] {
  return texts.flatMap(({ id, judge }, index) => {
    const all: Weighed[] = []
    const one = parsed[index]
    if (!one) return []
    const document = finish(linkSteps(one, weighed => all.push(weighed)))
    return all.flatMap(({ asker, rivals, nobody }): Sample[] => {
      const span = document.sentences[asker.sentence]?.tokens[asker.at]?.span
      if (!span) return []
      const form = textOf(document.article.text, span)
      const seen = rivals.map(rival => seenAs(rival, document))
      const verdict = judge({ span, form, quoted: asker.quoted }, seen)
      if (!verdict) return []
      const candidates = [...rivals.map(({ evidence }) => evidence), nobody]
      const { right, nobody: noneIsRight, tie } = verdict
      const sample = { set: name, document: id, use: asker.use, weight, candidates, tie }
      return [{ ...sample, right: [...right, noneIsRight] }]
    })
  })
}

function seenAs({ referent: { offers, chain } }: Rival, { chains }: Document): Seen {
  const words = offers.filter(({ pronoun }) => !pronoun)
  const linked = chain === null ? [] : wordsOf(chains[chain])
  return {
    mentions: [...words.map(({ span }) => span), ...linked.map(({ span }) => span)],
    groups: words.filter(({ group }) => group !== null).map(({ span }) => span),
    chained: chain !== null,
  }
}

const wordsOf = (chain: Chain | undefined) =>
  (chain?.mentions ?? []).filter(({ form }) => form !== 'pronoun' && form !== 'possessive')
