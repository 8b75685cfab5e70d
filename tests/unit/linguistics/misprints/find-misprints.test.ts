import { describe, expect, it } from 'vitest'
import { misprintsIn } from '@/lib/linguistics/misprints/find-misprints'
import type { Language } from '@/lib/model/language'
import { aDocument } from '../../../support/a-document'

const mended = (text: string, language: Language = 'fr') =>
  aDocument(language, text)
    .sentences.flatMap(sentence => misprintsIn(sentence, language))
    .map(({ wrong, right }) => `${wrong} → ${right}`)

describe('a misprint of which there is only one right form', () => {
  it('a noun in the singular behind a word for several', () => {
    expect(mended('La mairie de Sorvane a promis une réponse aux riverain de la place.')).toEqual([
      'aux riverain → aux riverains',
    ])
    expect(mended('Le port a reçu des caisse de thé et trente camion de riz.')).toEqual([
      'des caisse → des caisses',
      'trente camion → trente camions',
    ])
  })

  it('a masculine article before a noun that is feminine only', () => {
    expect(mended('Le brochure gratuite présente les villages de Lorvane.')).toEqual([
      'Le brochure → la brochure',
    ])
  })

  it('a verb where its preposition lost its accent', () => {
    expect(mended('Une plainte vise a clarifier la vente de la digue de Sorvane.')).toEqual([
      'vise a clarifier → vise à clarifier',
    ])
    expect(mended('Le maire a lui tout seul payé la digue de Sorvane.')).toEqual(['a lui tout → à lui tout'])
    expect(mended('Le maire a clarifié la vente. Le port a lui seul compris la crue.')).toEqual([])
  })

  it('a noun in the singular that is counted', () => {
    expect(mended('Le nombre total d’inscrit à la mairie de Sorvane augmente de 3 %.')).toEqual([
      'd’ inscrit → d’ inscrits',
    ])
    expect(mended('Le nombre total d’inscrits augmente. Le manque de pain dure.')).toEqual([])
  })

  it('an ordinal whose ending stands apart', () => {
    expect(mended('Il commande le 2 ème équipage de Sorvane depuis 12 ans.')).toEqual(['2 ème → 2e'])
  })

  it('an adjective without its ending behind a feminine noun', () => {
    expect(mended('L’agence régional a fermé ses bureaux de Sorvane en mars.')).toEqual([
      'agence régional → agence régionale',
    ])
  })

  it('behind an auxiliary, a form that sounds like the participle', () => {
    expect(mended('Le barrage a subit trois crues en dix ans.')).toEqual(['a subit → a subi'])
    expect(mended('Les pêcheurs ont rejeter leurs filets devant Brême.')).toEqual([
      'ont rejeter → ont rejeté',
    ])
  })

  it('a participle that does not agree with its subject', () => {
    expect(mended('Les barrières ont été fermé par les gardiens du canal.')).toEqual(['fermé → fermées'])
    expect(mended('Près de 400 de ses voisins s’étaient réuni devant la gare.')).toEqual(['réuni → réunis'])
  })

  it('a participle that does not agree with the object before it', () => {
    expect(mended('Les montagnes que Luc Roy a traversé étaient couvertes de neige.')).toEqual([
      'traversé → traversées',
    ])
  })

  it('a form of a verb where its noun has to stand', () => {
    expect(mended('Les marins ont défilé en soutient aux dockers de Brême.')).toEqual([
      'en soutient → en soutien',
    ])
    expect(mended('Le maire a parlé à l’issu du vote.')).toEqual(['l’ issu → l’ issue'])
  })

  it('an age that hangs on nothing', () => {
    expect(mended('Une femme 54 ans a traversé le lac à la nage.')).toEqual(['femme 54 → femme de 54'])
  })

  it('leaves what may be right', () => {
    for (const text of [
      'La ministre et une reporter ont visité le port.',
      'Une centaine de voisins se sont réunis devant la gare.',
      'Les deux reines se sont succédé sur le trône.',
      'Cette nuit est arrivé le premier convoi de Brême.',
      'Les micro fissures du pont sont surveillées par trois équipes.',
      'Le chef de la garde que Luc Roy a entendu est parti.',
      'Les tours que Luc Roy a fait construire dominent la vallée.',
    ])
      expect(mended(text), text).toEqual([])
    expect(mended('The harbour have two crane.', 'en')).toEqual([])
  })
})
