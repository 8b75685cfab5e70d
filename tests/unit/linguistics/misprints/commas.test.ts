import { describe, expect, it } from 'vitest'
import { mended } from '../../../support/mended'

describe('a comma', () => {
  it('stands alone between a subject and its verb, whatever small words lead to the verb', () => {
    expect(mended('Le port le plus grand de Lorvane avec 200 barques, n’a perdu que deux dockers.')).toEqual([
      'barques , n’ → barques n’',
    ])
    expect(mended('La mairie de Sorvane, ne vend pas le moulin.')).toEqual(['Sorvane , ne → Sorvane ne'])
    expect(
      mended('Le moulin, on ne le vend pas. Luc Roy, le notaire de Brême, n’a vendu que deux moulins.'),
    ).toEqual([])
  })

  it('stands alone behind two who are joined', () => {
    expect(mended('La Belge Ada Roy et la Norvégienne Marie Roux, complètent le podium.')).toEqual([
      'Roux , complètent → Roux complètent',
    ])
    expect(
      mended('Ada Roy et Luc Brun, le notaire, partent. Le moulin et les quais, dit-on, brûlent.'),
    ).toEqual([])
  })

  it('closes a clause of “qui” that no other opened', () => {
    expect(mended('Paul Roux qui habitait la vieille digue, remporte la course.')).toEqual([
      'digue , remporte → null',
    ])
    expect(mended('Paul Roux, qui habitait la vieille digue, remporte la course.')).toEqual([])
    expect(mended('Paul Roux qui habitait la vieille digue remporte la course.')).toEqual([])
  })

  it('is missing before somebody whom the words before tell of', () => {
    expect(mended('La tenante du titre la Norvégienne Marie Roux gagne la course.')).toEqual([
      'titre la Norvégienne → null',
    ])
    expect(
      mended('Les gagnantes du quiz et du bal de la fête la Belge Marie Roux et Ada Brun sont parties.'),
    ).toEqual(['fête la Belge → null'])
    expect(mended('La tenante du titre la Suissesse Marie Roux gagne.')).toEqual([
      'titre la Suissesse → null',
    ])
    expect(mended('La tenante du titre, la Norvégienne Marie Roux, gagne la course.')).toEqual([])
    expect(
      mended('Le lendemain la Norvégienne Marie Roux gagne. La course voit en finale la Belge Ada Roy.'),
    ).toEqual([])
    expect(
      mended('La victoire de la ville sur la Belge Ada Roy compte. Le 5 mai la Belge Ada Roy gagne.'),
    ).toEqual([])
  })
})
