import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

/** All stems and statements that a text gives. */
function said(...paragraphs: string[]): string[] {
  const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
  return findFacts(aDocument('fr', ...paragraphs)).flatMap(fact => {
    const { before, after, shown = fact.key.text } = fact.statement ?? { before: '', after: '' }
    return [plain(ask(fact, realiserOf('fr'))), plain(`${before} ${shown} ${after}`).trim()]
  })
}

describe('what is kept of a French sentence', () => {
  it('is an adverb with what says how much', () => {
    const all = said('Hugo Vial revient très vite sur la vente du port de Vernoy.')
    expect(all).toContain('Qui revient très vite sur la vente du port de Vernoy ?')
  })

  it('is what somebody is, without the day beside it', () => {
    const all = said('Les barques de Vernoy étaient de retour mardi dans le port de Tamont.').join('\n')
    expect(all).not.toMatch(/étaient dans le port/)
  })

  it('is not half of "not only … but"', () => {
    const all = said(
      'La crise du port devrait non seulement avoir un effet sur le prix des barques, mais également sur la pêche.',
    ).join('\n')
    expect(all).toMatch(/La crise du port devrait avoir un effet|la crise du port/i)
    // A gap has the whole sentence, both halves.
    expect(all).not.toMatch(/non seulement(?!.*mais également)/)
  })

  it('is no part of a day without its day', () => {
    const all = said('Plus tôt dans la journée, Anne Vial a nié avoir vendu le port de Vernoy.').join('\n')
    expect(all).toContain('Qui a nié avoir vendu le port de Vernoy ?')
    expect(all).not.toContain('dans la journée')
  })
})

describe('who or what does something', () => {
  it('is not what stands in brackets', () => {
    const all = said('Près d’un quart des marins (31 % contre 27 % jadis) comptent rentrer en septembre.')
    expect(all.join('\n')).not.toMatch(/19 % envisagent/)
  })

  it('is not sure of a relative behind two nouns', () => {
    const all = said('Le film montre une lutte entre les gardes et le marin, qui saisit le sac de Hugo Vial.')
    expect(all.join('\n')).not.toMatch(/^(?:la|une) lutte [^,]*saisit/im)
  })

  it('is not a counted part of those of whom something is said', () => {
    const all = said(
      'Selon le port, 98 % des enfants nés en mai 2018 sont vaccinés contre la grippe à Vernoy.',
    )
    expect(all.join('\n')).not.toMatch(/enfants sont-ils nés|enfants ont été nés|enfants sont nés/)
  })

  it('is the statue of a man, and not the man', () => {
    const all = said(
      'La statue d’un célèbre peintre local, Hugo Vial, a été abîmée par des inconnus dans un parc de Vernoy.',
    )
    expect(all.join('\n')).not.toMatch(/^(?:Qui a été abîmé|Hugo Vial a été abîmé)/m)
  })
})

describe('functions', () => {
  it('are not those of somebody who has a speaker', () => {
    const all = said(
      'La porte-parole de M. Vial a attribué ce refus à la météo de Vernoy.',
      'Hugo Vial est parti.',
    )
    expect(all.join('\n')).not.toMatch(/porte-parole de M\. (?:\?|$)|Quelle fonction Hugo Vial/m)
  })

  it('are not asked of who has one in something that has no name', () => {
    const all = said(
      'Le prix baisse, rappelle Anne Vial, présidente d’une association regroupant des marins.',
    )
    expect(all.join('\n')).not.toMatch(/Qui (?:est|était) la présidente d’une association/)
    const inside = said('Le prix baisse, rappelle Anne Vial, présidente de la Ligue des marins.')
    expect(inside).toContain('Qui était la présidente de la Ligue des marins quand l’article a été écrit ?')
  })
})

describe('what a French clause says no more of', () => {
  it('is all of several', () => {
    const all = said('Des organisations syndicales du port ont annoncé une grève à Vernoy en mai 2019.')
    expect(all.join('\n')).not.toMatch(/les organisations/i)
  })

  it('is how many there were last year', () => {
    const all = said('L’an dernier, 40 lampes avaient été détruites par la tempête dans le port de Vernoy.')
    expect(all.join('\n')).not.toMatch(/Combien de lampes/)
  })

  it('is what somebody thinks, without who thinks so', () => {
    const all = said('Selon elle, le port de Vernoy a perdu son charme en mai 2019.')
    expect(all.join('\n')).not.toMatch(/le port de Vernoy a perdu|le port de Vernoy a-t-il perdu/i)
  })

  it('is half of a negation that opens quoted words', () => {
    const all = said(
      'Hugo Vial a jugé qu’il ne devait "plus y avoir de quai pour des barques qui salissent le port".',
    )
    expect(all.join('\n')).not.toMatch(/plus y avoir/)
  })
})
