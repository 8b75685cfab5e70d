import { describe, expect, it } from 'vitest'
import type { ReadWord } from '@/lib/linguistics/network/read-words'
import { splitContractions } from '@/lib/linguistics/network/split-contractions'
import type { Language } from '@/lib/model/language'

const sure = { confidence: 1, margin: 1 }

/** "form/upos/head/deprel" words, split and shown as "form/upos/head/deprel" again. */
function split(text: string, language: Language): string {
  const rows = text.split(' ').map(word => word.split('/'))
  const read = rows.map(
    ([form = '', upos = '', head, deprel = '']): ReadWord => ({
      ...{ upos, feats: '_', lemma: form, head: Number(head), deprel },
      ...{ tag: sure, arc: sure, name: { tag: 'O', confidence: 1, shares: {} } },
    }),
  )
  const forms = rows.map(([form = '']) => form)
  return splitContractions(forms, read, language)
    .words.map(({ form, upos, head, deprel }) => [form, upos, head, deprel].join('/'))
    .join(' ')
}

describe('a French contraction', () => {
  it('becomes a preposition and an article on the same noun', () => {
    expect(split('prix/NOUN/-1/root des/ADP+DET/2/case pommes/NOUN/0/nmod', 'fr')).toBe(
      'prix/NOUN/-1/root de/ADP/3/case les/DET/3/det pommes/NOUN/0/nmod',
    )
  })

  it('stays one word where it was read as a plain determiner', () => {
    const same = 'vend/VERB/-1/root des/DET/2/det pommes/NOUN/0/obj'
    expect(split(same, 'fr')).toBe(same)
  })

  it('keeps the place of the relative pronoun, with the preposition under it', () => {
    expect(split('Auquel/ADP+PRON/1/obl pense/VERB/-1/root', 'fr')).toBe(
      'À/ADP/1/case lequel/PRON/2/obl pense/VERB/-1/root',
    )
  })

  it('never makes two roots', () => {
    expect(split('Au/ADP+DET/-1/root', 'fr')).toBe('À/ADP/-1/root le/DET/0/det')
  })
})

it('English splits nothing', () => {
  expect(split('au/ADP+DET/-1/root', 'en')).toBe('au/ADP/-1/root')
})
