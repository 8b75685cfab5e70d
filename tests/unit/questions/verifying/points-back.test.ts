import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { pointsBack } from '@/lib/questions/verifying/candidate-rules/points-back'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

const articles = {
  fr: aDocument(
    'fr',
    'Odile Ferrand a éludé la question de la dette. Sept marins étaient à bord du Rosalie, une autre équipe les attendait.',
  ),
  en: aDocument('en', 'Mara Quill got around the problem of debt by selling the lighthouse museum in May.'),
}

function refused(language: Language, stem: string): boolean {
  const document = articles[language]
  const content = {
    kind: 'short-answer' as const,
    stem,
    key: { text: 'Odile', class: 'phrase' as const, accepted: [] },
  }
  const evidence = [{ start: 0, end: document.article.text.length }]
  const candidate = { content, class: 'who' as const, evidence, keySpan: null, ...plainCandidate }
  return pointsBack.refuse(viewCandidate(candidate, document)) !== null
}

describe('a stem that points at what the article said before', () => {
  it.each([
    ['fr', 'Qui a éludé la question\u202f?', 'Qui a éludé la question de la dette\u202f?'],
    [
      'fr',
      'Les prix ont connu une hausse plus forte.',
      'Les prix ont connu une hausse plus forte que les loyers.',
    ],
    [
      'fr',
      'Qui a donné une version différente en mai\u202f?',
      'Qui a donné une version différente de la sienne\u202f?',
    ],
    ['fr', 'Le moral est un peu meilleur en mai.', 'Le moral est un peu meilleur qu’en mai.'],
    ['fr', 'Qui a nui au port en parlant aussi tard\u202f?', 'Qui a parlé aussi tard que les marins\u202f?'],
    ['fr', 'Odile Ferrand creuse une parcelle alentour.', 'Odile Ferrand creuse aux alentours de midi.'],
    ['fr', 'Sept marins ont été vus tôt au port.', 'Sept marins ont été vus plus tôt que Odile Ferrand.'],
    ['fr', 'Jusque-là, sept marins tenaient la dette.', 'Sept marins tenaient la dette.'],
    ['fr', 'Une autre équipe attendait les marins.', 'Les marins attendaient une autre équipe.'],
    ['en', 'The other ____ went into a pot for the sailors.', 'The rest went to the other sailors.'],
    ['en', 'The museum will be sold in May, it says.', 'The museum will be sold in May, Quill says.'],
    ['en', 'Others plan to sell the museum in May.', 'Others who own it plan to sell the museum in May.'],
    [
      'en',
      'The letters from ____ others told of the debt.',
      'The letters from two others in debt told of May.',
    ],
    ['en', 'There is debt, too, with the museum of Quill.', 'The debt is too large for the museum of Quill.'],
    ['fr', 'Le taux était de 9,8 % en mai.', 'Le taux de la dette était de 9,8 % en mai.'],
    ['fr', 'La hausse des prix a surpris, et la hausse dure.', 'Le prix du phare repart à la hausse.'],
    ['fr', 'La scène s’était déroulée au musée.', 'Odile Ferrand est montée sur la scène du musée.'],
    [
      'fr',
      'Pour Odile Ferrand, au contraire, il s’agit d’une dette.',
      'Pour Odile Ferrand, il faut vendre le musée.',
    ],
    ['fr', 'Même prudence à Lenne où le musée ferme.', 'Même Odile Ferrand ferme le musée à Lenne.'],
    ['fr', 'Dont les marins sont en mai au musée.', 'Les marins dont Odile parle sont au musée.'],
    [
      'fr',
      'Paul Rey était le mentor des deux précédents.',
      'Paul Rey était le mentor des deux autres marins.',
    ],
    ['fr', 'Où l’affaire a-t-elle surpris\u202f?', 'Où l’affaire Ferrand a-t-elle surpris\u202f?'],
    ['fr', 'C’est le premier pont de Lenne.', 'C’est à Lenne que Paul Rey a construit un pont.'],
    ['fr', 'Qui a gardé la même posture\u202f?', 'Qui a gardé la même posture que Paul Rey\u202f?'],
    ['fr', 'Selon un autre proche, qui est flatté\u202f?', 'Qui a sauvé une autre équipe de marins\u202f?'],
    [
      'fr',
      'Odile Ferrand est moins chanceuse à Lenne.',
      'Odile Ferrand est moins chanceuse que Paul Rey à Lenne.',
    ],
    ['fr', 'Où Paul Rey est-il le plus connu\u202f?', null],
    [
      'fr',
      'Qui passe les six années suivantes à Lenne\u202f?',
      'Qui passe les six années suivant la guerre à Lenne\u202f?',
    ],
    ['fr', 'Combien de marins étaient à bord\u202f?', 'Combien de marins étaient à bord du Rosalie\u202f?'],
    ['fr', 'Combien de pompiers ont été envoyés sur place\u202f?', 'Combien de pompiers y a-t-il\u202f?'],
    ['fr', 'Ainsi, les marins ont été sauvés par ____.', '____ a ainsi aidé Paul Rey ainsi qu’Odile.'],
    ['fr', 'Il s’agit d’Odile Ferrand et de ____.', 'Il est question d’Odile Ferrand et de ____.'],
    ['fr', 'Qui l’ex-maire apprécie-t-il\u202f?', 'Qui l’ex-maire de Lenne apprécie-t-il\u202f?'],
    ['en', 'Who got around the problem by selling the museum?', 'Who got around the problem of debt?'],
    ['en', 'When did numbers rise?', 'When did numbers of visitors rise?'],
    ['en', 'Who has alternatively proposed a museum?', 'Who has proposed a museum instead of a bridge?'],
    ['en', 'Who took the same view?', 'Who took the same view as Mara Quill?'],
  ] as const)('%s: %s', (language, breaks, keeps) => {
    const told = keeps === null ? breaks : keeps
    if (keeps !== null) expect(refused(language, breaks)).toBe(true)
    expect(refused(language, told)).toBe(false)
  })

  it('does not take a fixed phrase for a noun', () => {
    expect(refused('fr', 'Combien de marins ont été sauvés au total\u202f?')).toBe(false)
  })
})
