import type { Parsed } from '@/lib/model/document'
import { lookupForm } from '../lookup-form'
import type { ChainBook } from './chain-book'
import { headOfEntity } from './nominals'
import { childrenOf, type SentenceTree } from './sentence-tree'

/** "Camille Roux est née à Lyon": a participle behind "être" tells the gender of a person that the name does not. */
export function tellGenders(trees: readonly SentenceTree[], parsed: Parsed, book: ChainBook): void {
  for (const [index, entity] of parsed.entities.entries()) {
    const chain = book.ofEntity(index)
    const tree = trees[entity.sentence]
    if (entity.class !== 'person' || chain === null || !tree || book.look(chain)?.gender) continue
    const gender = toldBy(tree, headOfEntity(tree, entity))
    if (gender) book.setGender(chain, gender)
  }
}

function toldBy(tree: SentenceTree, at: number): 'Masc' | 'Fem' | null {
  const token = tree.tokens[at]
  const above = tree.tokens[token?.head ?? -1]
  if (!token || !above || !/^nsubj/.test(token.deprel) || !/^(?:VERB|ADJ)$/.test(above.upos)) return null
  const being = childrenOf(tree, token.head, /^(?:aux|cop)/).some(
    child => tree.tokens[child]?.lemma === 'être',
  )
  const form = lookupForm(above.form)
  if (!being || above.feats.Number === 'Plur') return null
  if (above.feats.Gender === 'Fem' && /(?:[éiust]e|[^aeiou]e)$/.test(form))
    return above.upos === 'VERB' || /[^aeiou]ée$|ère$|euse$|ienne$|ive$/.test(form) ? 'Fem' : null
  return above.feats.Gender === 'Masc' && above.upos === 'VERB' && /[éiust]$/.test(form) ? 'Masc' : null
}
