import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import type { Language } from '@/lib/model/language'
import { candidateStages } from '@/lib/questions/pipeline'
import { anArticle } from '../../../support/an-article'

const made = (language: Language, ...paragraphs: string[]) =>
  finish(candidateStages(anArticle(language, ...paragraphs), { seed: 1 }))

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const asked = (...all: Parameters<typeof made>) =>
  made(...all).candidates.map(({ content }) => plain(content.stem))
const refused = (rule: string, ...all: Parameters<typeof made>) =>
  made(...all).rejected.flatMap(one => (one.rule === rule ? [plain(one.candidate.content.stem)] : []))

describe('a share of nobody', () => {
  const poll = (share: string) => `${share} disent faire confiance au maire de Lenne pour rouvrir le port.`

  it('is not asked about', () => {
    expect(refused('bare-share', 'fr', poll('Quelque 43 %')).length).toBeGreaterThan(0)
    expect(refused('bare-share', 'fr', poll('Quelque 43 % des habitants'))).toEqual([])
  })
})

describe('a count that has lost its moment', () => {
  const first = 'Mardi à midi, 620 foyers étaient privés de courant.'
  const how = 'Combien de foyers étaient privés de courant ?'

  it('is not asked where the article counts the same again', () => {
    const again = 'Mercredi soir, 150 foyers attendaient dans la vallée de Lenne.'
    expect(refused('lost-moment', 'fr', first, again)).toContain(how)
    expect(asked('fr', first)).toContain(how)
  })
})

describe('the end of a time', () => {
  it('is not asked for, nor told, without its beginning', () => {
    const closed = 'À Lenne, le couvre-feu a été rétabli'
    const half = asked(
      'fr',
      `${closed} vendredi de 17 heures à 5 heures du matin dans les quartiers du port.`,
    )
    expect(
      half.filter(stem => /quelle heure/.test(stem) || (/ 5 heures/.test(stem) && !/17 heures/.test(stem))),
    ).toEqual([])
    expect(asked('fr', `${closed} à 5 heures du matin dans les quartiers du port.`).join()).toMatch(
      /quelle heure/,
    )
  })
})
