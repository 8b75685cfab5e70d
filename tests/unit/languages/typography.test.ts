import { describe, expect, it } from 'vitest'
import { typeset as inEnglish } from '@/lib/languages/en/typography'
import { typeset as inFrench } from '@/lib/languages/fr/typography'

describe('what stood above the line in French', () => {
  it('is joined to its rank again', () => {
    expect(inFrench('La 27 e édition du XX e siècle, le 1 er mai.')).toBe(
      'La 27e édition du XXe siècle, le 1er mai.',
    )
    expect(inFrench('Le 2 ème équipage passe le 3 ième pont.')).toBe('Le 2e équipage passe le 3e pont.')
    expect(inFrench('Le plan 4 et le volume 12 entrent en vigueur.')).toBe(
      'Le plan 4 et le volume 12 entrent en vigueur.',
    )
  })
})

describe('an apostrophe before a gap', () => {
  it('is no straight mark', () => {
    expect(inFrench("Le maire de l'____ attend d'11 h à midi.")).toBe(
      'Le maire de l’____ attend d’11 h à midi.',
    )
  })
})

describe('straight quotation marks in a line that we show', () => {
  it('become those of French, and the second pair within its own', () => {
    expect(inFrench('La maire a dénoncé le "vacarme" du port et "un abus".')).toBe(
      'La maire a dénoncé le «\u00a0vacarme\u00a0» du port et «\u00a0un abus\u00a0».',
    )
    expect(inFrench('Qui a dit : « le "vacarme" dure » ?')).toBe(
      'Qui a dit\u00a0: «\u00a0le “vacarme” dure\u00a0»\u202f?',
    )
  })

  it('become curly ones in English', () => {
    expect(inEnglish('Who called the noise of the port "an abuse"?')).toBe(
      'Who called the noise of the port “an abuse”?',
    )
  })

  it('stay where they are no pair, or inches', () => {
    for (const typeset of [inFrench, inEnglish]) {
      expect(typeset('Le 24" vaut deux 19".')).toBe('Le 24" vaut deux 19".')
      expect(typeset('Un "mot seul.')).toBe('Un "mot seul.')
    }
  })
})
