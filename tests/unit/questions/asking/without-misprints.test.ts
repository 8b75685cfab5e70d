import { describe, expect, it } from 'vitest'
import { withoutMisprints } from '@/lib/questions/asking/without-misprints'
import { generateQuestions } from '@/lib/questions/pipeline'
import { aDocument } from '../../../support/a-document'
import { anArticle } from '../../../support/an-article'

const options = { count: 5, seed: 1, kinds: null, difficulty: null }

const mended = (stem: string, text: string) => {
  const document = aDocument('fr', text)
  return withoutMisprints(
    stem,
    document.sentences.map(({ span }) => span),
    document,
  )
}

describe('what we ask, without the misprints of the article', () => {
  it('has the right form where the article has a wrong one', () => {
    const text = 'Luc Roy a promis une réponse aux riverain de la place.'
    expect(mended('Qui a promis une réponse aux riverain de la place ?', text)).toBe(
      'Qui a promis une réponse aux riverains de la place ?',
    )
    expect(mended('Aux riverain, Luc Roy a promis une réponse.', text)).toBe(
      'Aux riverains, Luc Roy a promis une réponse.',
    )
  })

  it('lets a participle agree only where the noun is still there', () => {
    const text = 'Les barrières ont été fermé par Luc Roy.'
    expect(mended('Par qui les barrières ont-elles été fermé ?', text)).toBe(
      'Par qui les barrières ont-elles été fermées ?',
    )
    expect(mended('Qu’est-ce qui a été fermé par Luc Roy ?', text)).toBe(
      'Qu’est-ce qui a été fermé par Luc Roy ?',
    )
  })

  it('is so in every question', () => {
    const text = 'Le maire de Sorvane, Luc Roy, a promis hier une digue aux riverain de la place Verte.'
    const { candidates, rejected } = generateQuestions(anArticle('fr', text), options)
    const stems = [...candidates, ...rejected.map(({ candidate }) => candidate)].map(
      ({ content }) => content.stem,
    )
    expect(stems.filter(stem => stem.includes('riverains')).length).toBeGreaterThan(0)
    expect(stems.filter(stem => /riverain(?!s)/.test(stem))).toEqual([])
  })

  it('is so in every key, and what the article has stays accepted', () => {
    const text = 'Le maire de Sorvane a fermement nié un révélation du journal de Brême.'
    const { candidates } = generateQuestions(anArticle('fr', text), options)
    const keys = candidates.flatMap(({ content }) => (content.kind === 'short-answer' ? [content.key] : []))
    const mendedKeys = keys.filter(key => key.text.includes('une révélation'))
    expect(mendedKeys.length).toBeGreaterThan(0)
    expect(mendedKeys.every(key => key.accepted.some(one => /un révélation/.test(one)))).toBe(true)
    expect(keys.filter(key => /un révélation/.test(key.text))).toEqual([])
  })

  it('leaves out what nobody can mend', () => {
    const text = 'Luc Roy, maire de Sorvane, a vendu de images de la digue à trois musées en mars.'
    const { candidates, rejected } = generateQuestions(anArticle('fr', text), options)
    expect(candidates.filter(({ content }) => /d’images/.test(content.stem))).toEqual([])
    expect(rejected.some(({ rule }) => rule === 'misprint')).toBe(true)
  })

  it('quotes as it is written', () => {
    const text = 'Luc Roy a promis une réponse aux riverain de la place.'
    const stem = 'Qui a écrit : « une réponse aux riverain » ?'
    expect(mended(stem, text)).toBe(stem)
  })

  it('has a name as the article writes it elsewhere', () => {
    const text =
      'Luc Morvane a ouvert le port en mai. Le maire Luc Morvane y a reçu les pêcheurs. Luc Movane a vendu la digue.'
    expect(mended('Qu’a vendu Luc Movane ?', text)).toBe('Qu’a vendu Luc Morvane ?')
    expect(mended('Qui a dit : « Movane » ?', text)).toBe('Qui a dit : « Movane » ?')
  })

  it('has a participle with its object in a question as well', () => {
    const text = 'Une fois la fête finie, les greffiers ont publiés leurs chiffres.'
    expect(mended('Quand les greffiers ont-ils publiés leurs chiffres ?', text)).toBe(
      'Quand les greffiers ont-ils publié leurs chiffres ?',
    )
  })
})
