import { describe, expect, it } from 'vitest'
import { cutPhrase } from '@/lib/questions/verifying/candidate-rules/cut-phrase'
import { cutStatement } from '@/lib/questions/verifying/candidate-rules/cut-statement'
import { disagreement } from '@/lib/questions/verifying/candidate-rules/disagreement'
import { lostCondition } from '@/lib/questions/verifying/candidate-rules/lost-condition'
import { pointsBack } from '@/lib/questions/verifying/candidate-rules/points-back'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { aStatement } from '../../../support/a-statement'

function viewed(...about: Parameters<typeof aStatement>) {
  const { candidate, document } = aStatement(...about)
  return viewCandidate(candidate, document)
}

describe('a statement that leaves the line of its sentence', () => {
  it('has what its adjective takes', () => {
    const sentence = 'Depuis une enquête menée à Lenne, les pêcheurs sont favorables à la vente de la halle.'
    const cut = 'Les pêcheurs sont favorables depuis une enquête menée à Lenne.'
    expect(cutStatement.refuse(viewed(sentence, cut))).toMatch(/goes on/)
    const whole = 'Les pêcheurs sont favorables à la vente de la halle.'
    expect(cutStatement.refuse(viewed(sentence, whole))).toBeNull()
  })

  it('has both halves of a pair', () => {
    const sentence =
      'La maire de Lenne souhaite présenter les dépenses liées à la réparation du quai et à la fermeture de la halle.'
    const cut = 'La maire de Lenne souhaite présenter les dépenses liées à la réparation du quai.'
    expect(cutStatement.refuse(viewed(sentence, cut))).toMatch(/goes on/)
    const two = 'La maire de Lenne a fermé le quai et la halle a rouvert en mai.'
    expect(cutStatement.refuse(viewed(two, 'La maire de Lenne a fermé le quai.'))).toBeNull()
  })
})

describe('a statement that holds for some', () => {
  it.each([
    [
      'Tous les clients de Norvane activant pour la première fois la carte des pêcheurs recevront une remise.',
      'Tous les clients de Norvane recevront une remise.',
    ],
    [
      'Les seules tours à usage privé connues pour cette époque sont la tour Ronde et la tour de Lenne.',
      'Les seules tours à usage privé sont la tour Ronde et la tour de Lenne.',
    ],
    [
      'Odile Tarn a regretté d’avoir parlé des rues du port comme d’un marché.',
      'Odile Tarn a regretté d’avoir parlé des rues du port.',
    ],
  ])('is not told of all, nor without what it compares with (%s)', (sentence, cut) => {
    expect(cutStatement.refuse(viewed(sentence, cut))).toMatch(/goes on/)
    expect(cutStatement.refuse(viewed(sentence, sentence))).toBeNull()
  })
})

describe('a statement without a clause that takes some of it back', () => {
  it.each([
    [
      'en',
      'Many young sailors of Merrow are staying in the inn until they are eighteen.',
      'until they are eighteen',
    ],
    ['fr', 'Le seul palais de Vaubrun est à Lenne si la halle en est un.', 'si la halle en est un'],
  ] as const)('says more than the article (%s)', (language, sentence, condition) => {
    const cut = sentence.replace(` ${condition}`, '')
    expect(lostCondition.refuse(viewed(sentence, cut, language))).toMatch(/left behind/)
    expect(lostCondition.refuse(viewed(sentence, sentence, language))).toBeNull()
  })

  it('has the verb of what is told beside it', () => {
    const sentence = 'As demand for oil lamps fades, the once noisy market of Merrow is falling silent.'
    const cut = 'As demand for oil lamps, the once noisy market of Merrow is falling silent.'
    expect(cutPhrase.refuse(viewed(sentence, cut, 'en'))).toMatch(/fades/)
    expect(cutPhrase.refuse(viewed(sentence, sentence, 'en'))).toBeNull()
  })
})

describe('a participle', () => {
  it.each([
    'En quel mois Hugo Marre a-t-elle été réalisé ?',
    'Où la vente du bac est-il annoncée ?',
    'Quand les barques ont-elles été vendus ?',
    'À quelle heure les gardes seront-ils payées ?',
  ])('shows by its ending whom it is said of (%s)', stem => {
    expect(disagreement.refuse(viewed(stem, stem))).toMatch(/does not agree/)
  })

  it.each([
    'En quel mois la vente a-t-elle été réalisée ?',
    'Où Hugo Marre est-il mis à l’abri ?',
    'Quand les barques ont-elles été vendues ?',
    'À quelle heure les gardes seront-ils payés ?',
    'Où la digue est-elle plus haute ?',
  ])('does (%s)', stem => {
    expect(disagreement.refuse(viewed(stem, stem))).toBeNull()
  })
})

describe('a misprint of the article', () => {
  it.each(['Le port a subit une panne en mai.', 'Les gardes et leur barques ont quitté Lenne.'])(
    'is not shown again (%s)',
    stem => {
      expect(disagreement.refuse(viewed(stem, stem))).toMatch(/misprint/)
    },
  )

  it.each([
    'Le port a subi une panne en mai.',
    'Les gardes leur fournissent des barques à Lenne.',
    'Le port a transit et douane.',
  ])('is none of words that stand as they should (%s)', stem => {
    expect(disagreement.refuse(viewed(stem, stem))).toBeNull()
  })

  it('is none in English', () => {
    const stem = 'The port has a transit hall in Lenne.'
    expect(disagreement.refuse(viewed(stem, stem, 'en'))).toBeNull()
  })
})

describe('words that point back', () => {
  it.each([
    ['fr', 'Odile Tarn va même plus loin et parle de mensonge.'],
    ['fr', 'Odile Tarn se rend chaque matin à son chevet.'],
    ['fr', 'Odile Tarn a justifié l’usage du terme par son passé de marin.'],
    ['en', 'In the north of Norway, the proportion is 12%.'],
    ['en', 'Olive Tarn goes even further, and speaks of lies.'],
  ] as const)('say nothing without what they point at (%s: %s)', (language, stem) => {
    expect(pointsBack.refuse(viewed(stem, stem, language))).not.toBeNull()
  })

  it('are none with the words that are meant', () => {
    const stem = 'Odile Tarn a justifié le terme « naufrage » devant le conseil.'
    expect(pointsBack.refuse(viewed(stem, stem))).toBeNull()
  })
})
