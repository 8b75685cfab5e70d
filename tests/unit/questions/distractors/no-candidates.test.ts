import { describe, expect, it } from 'vitest'
import type { KeyClass } from '@/lib/model/question'
import { proposalsFor } from '@/lib/questions/distractors/distractors-for'
import { aDocument } from '../../../support/a-document'

function options(stem: string, key: string, kind: KeyClass, ...paragraphs: string[]): string[] {
  const document = aDocument('fr', ...paragraphs)
  const start = document.article.text.indexOf(key)
  return proposalsFor({
    key,
    keySpan: { start, end: start + key.length },
    class: kind,
    stem,
    document,
    random: () => 0.4,
  })
}

describe('wrong options', () => {
  it('do not bear the name that the key was born with', () => {
    const text = [
      'Anne Vial poursuit ses études à Lorvane. Paul Rey et Marc Roux enseignent à Lorvane.',
      'Chloé Marie Tarne (nom du planteur) est née en 1931 à Lenne, dans une famille de quatre enfants.',
    ]
    expect(options('Qui poursuit ses études à Lorvane ?', 'Anne Vial', 'person', ...text)).not.toContain(
      'Chloé Marie Tarne',
    )
  })

  it('are not one name written twice', () => {
    const text =
      'Anne Vial accuse Mohamed Tarne. Le procès de Mohammed Tarne s’ouvre mardi, a dit Anne Vial. Marc Roux et Luc Delorme témoignent.'
    const found = options('Qui accuse le suspect ?', 'Anne Vial', 'person', text)
    expect(found.filter(name => /Tarne/.test(name)).length).toBeLessThan(2)
  })

  it('are nobody of the same family name, who may be the key by another first name', () => {
    const text =
      'Jacques Tarne est mort à Lenne. Jojo Tarne a dessiné le phare, a dit Marc Roux. Luc Delorme et Paul Rey témoignent.'
    const found = options('Qui est mort à Lenne ?', 'Jacques Tarne', 'person', text)
    expect(found.length).toBeGreaterThan(1)
    expect(found).not.toContain('Jojo Tarne')
  })

  it('reach no bound that the question sets', () => {
    const text =
      'L’Espagne a enregistré plus de 27.000 décès. L’Italie compte près de 34.000 morts. Le Portugal et la Grèce rouvrent.'
    expect(options('Quel pays a enregistré plus de 27.000 décès ?', 'Espagne', 'place', text)).not.toContain(
      'Italie',
    )
  })

  it('are nobody that a school is called after', () => {
    const text =
      'Anne Vial a saisi le procureur. Marc Roux a parlé devant l’école Jean Delorme. Paul Rey et Luc Tarne sont venus.'
    expect(options('Qui a saisi le procureur ?', 'Anne Vial', 'person', text)).not.toContain('Jean Delorme')
  })

  it('are no impossible ages', () => {
    const text = 'Hubert Vial, 99 ans, a rencontré les élus de Lorvane mardi matin.'
    const ages = options('Quel âge avait Hubert Vial à sa mort ?', '99 ans', 'number', text).map(age =>
      Number.parseInt(age, 10),
    )
    expect(ages.length).toBeGreaterThan(1)
    expect(Math.max(...ages)).toBeLessThanOrEqual(105)
  })

  it('are no years of another age', () => {
    const text =
      'La forge de Lorvane a ouvert en 1931. Elle a été vendue en 1938. Ada Brenn en a reçu les clés en 2009.'
    const years = options('En quelle année Ada Brenn a-t-elle reçu les clés ?', '2009', 'date', text)
    expect(years.length).toBeGreaterThan(2)
    expect(years).not.toContain('1931')
    expect(years).not.toContain('1938')
  })

  it('are no names that may be no place', () => {
    const text =
      'La réunion a eu lieu à Lorvane, puis les élus sont partis. Ils sont allés à Lenne et à Bordeaux. Le projet de Tarvix plaît. Comme dans Tarvix, on danse.'
    const places = options('Où la réunion a-t-elle eu lieu ?', 'Lorvane', 'place', text)
    expect(places).toContain('Lenne')
    expect(places).not.toContain('Tarvix')
  })

  it('stay on the first of a month', () => {
    const text = 'La facture de Lorvane pourrait augmenter le 1er janvier 2020.'
    const dates = options(
      'À quelle date la facture pourrait-elle augmenter ?',
      'le 1er janvier 2020',
      'date',
      text,
    )
    expect(dates.length).toBeGreaterThan(2)
    expect(dates.every(date => date.startsWith('le 1er '))).toBe(true)
  })

  it('are no half of what is called so', () => {
    const text =
      'Le Sénat a adopté le projet de loi. Paul Rey, en charge de l’Économie, a salué le vote. Le Medef et la CFDT attendent.'
    expect(
      options('Quelle organisation a adopté le projet de loi ?', 'Sénat', 'organisation', text),
    ).not.toContain('Économie')
  })
})
