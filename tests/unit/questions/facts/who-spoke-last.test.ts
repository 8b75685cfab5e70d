import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

function speakers(language: Language, ...paragraphs: string[]) {
  return findFacts(aDocument(language, ...paragraphs)).flatMap(fact =>
    fact.form === 'quotation' ? [`${fact.words} ${fact.key.text}`] : [],
  )
}

const about =
  'Bruno Castel a inauguré le port de Lenne lundi. Bruno Castel est le maire de Lenne depuis dix ans, et il a défendu son projet devant les élus.'

describe('a pronoun that speaks', () => {
  it('is whose name stands beside the subject right before, and not whom the article is about', () => {
    const told =
      'Un de ses prédécesseurs, Paul Marchand, avait déjà promis une digue. « Nous bâtirons la digue avant la fin de l’hiver », avait-il lancé devant les pêcheurs.'
    expect(speakers('fr', about, told)).toEqual([
      'Nous bâtirons la digue avant la fin de l’hiver Paul Marchand',
    ])
  })

  it('goes on as who spoke first, where one frame leads two quotations', () => {
    const told =
      'Un de ses prédécesseurs, Paul Marchand, avait déjà promis une digue. « Nous bâtirons la digue avant la fin de l’hiver », avait-il lancé devant les pêcheurs. « La digue protégera le quai avant la prochaine tempête. »'
    expect(speakers('fr', about, told)).toEqual([
      'Nous bâtirons la digue avant la fin de l’hiver Paul Marchand',
      'La digue protégera le quai avant la prochaine tempête Paul Marchand',
    ])
  })

  it('is nobody who is named where one without a name said something right before', () => {
    const told =
      'Le représentant du syndicat a dit que Bruno Castel se trompait. « Nous bâtirons la digue avant la fin de l’hiver », a-t-il lancé devant les pêcheurs.'
    expect(speakers('fr', about, told)).toEqual([])
  })

  it('is not carried into a sentence that says itself who speaks', () => {
    const told =
      '« Il ne s’agit pas de fermer le port de Lenne », a expliqué Nora Belle lundi sur Radio Lenne. « Les études sont en cours depuis lundi » et des travaux doivent être engagés, confirme mercredi le ministre de la Mer.'
    expect(speakers('fr', told)).toEqual(['Il ne s’agit pas de fermer le port de Lenne Nora Belle'])
  })

  it('is nobody behind words that a colon led to', () => {
    const told =
      'Ali Gasmer, berger, se souvient : « C’est une chose que le village ne vit qu’une fois », selon l’Union des bacs de Lenne.'
    expect(speakers('fr', told)).toEqual([])
  })

  it('stays whom the article is about where the words before are his', () => {
    const told =
      'Bruno Castel a ensuite salué les pêcheurs. « Nous bâtirons la digue avant la fin de l’hiver », a-t-il lancé devant la foule.'
    expect(speakers('fr', about, told)).toEqual([
      'Nous bâtirons la digue avant la fin de l’hiver Bruno Castel',
    ])
  })
})
