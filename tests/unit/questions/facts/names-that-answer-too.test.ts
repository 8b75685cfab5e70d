import { describe, expect, it } from 'vitest'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const keysOf = (language: 'fr' | 'en', ...paragraphs: string[]) =>
  findFacts(aDocument(language, ...paragraphs)).map(({ key, rule }) => ({ ...key, rule }))

describe('a name that is asked for', () => {
  it('is answered by the longer one that the article has for it', () => {
    const keys = keysOf(
      'en',
      'The World Harbours Congress opened in Sydney on Tuesday.',
      'Delegates of forty ports had sailed for two months to reach the Congress in Sydney.',
    )
    const short = keys.filter(({ text, rule }) => text === 'Congress' && rule === 'gap')
    expect(short.length).toBeGreaterThan(0)
    for (const { accepted } of short) expect(accepted).toContain('World Harbours Congress')
  })

  it('is answered by the surname though half a word sticks to the name elsewhere, and by no number of a king', () => {
    const of = (...text: string[]) => keysOf('fr', ...text).find(({ rule }) => rule === 'person-subject')
    const torn = of(
      'Ada Carel a vendu le port de Vernoy en 2014.',
      'Pour ce port, proAda Carel a rencontré des marins.',
    )
    expect(torn?.text).toBe('Ada Carel')
    expect(torn?.accepted).toContain('Carel')
    const king = of('Le roi Olaf VI a vendu le port de Vernoy en 2014.')
    expect(king?.accepted).toContain('le roi Olaf VI')
    expect(king?.text).toBe('Olaf VI')
    expect(king?.accepted).not.toContain('VI')
  })

  it('is accepted with what stands before it, in the capitals that this has', () => {
    const accepted = (...text: string[]) =>
      keysOf('en', ...text).flatMap(one => (one.rule === 'person-subject' ? one.accepted : []))
    const built = 'The ferry was built by Ivo Halder, a shipwright of Merrow.'
    expect(accepted(built, 'Mr Halder sold the old ferry of Tarnby in July 2004.')).toContain('Mr Halder')
    expect(accepted(built, 'The shipwright Ivo Halder sold the ferry in July 2004.').join()).not.toMatch(
      /The /,
    )
  })

  it('answers alone for its noun, but not for what is told of it', () => {
    const objects = (text: string) =>
      keysOf('fr', text).filter(({ rule, class: kind }) => rule === 'object' && kind === 'phrase')
    const [own] = objects('La mairie de Vernoy a vendu la goélette Belle Aurore.')
    expect(own?.accepted).toContain('Belle Aurore')
    const [of] = objects('La mairie de Vernoy a annoncé le départ de la goélette Belle Aurore.')
    expect(of?.text).toBe('le départ de la goélette Belle Aurore')
    expect(of?.accepted).not.toContain('Belle Aurore')
  })

  it('is answered by the name that the article writes before it, known for one or not', () => {
    const keys = keysOf(
      'en',
      'Sweden Brenn, a sailor of 28, has repaired the old ferry of Tarnby.',
      'Brenn painted the mast in June and sold the nets of the ferry to a museum.',
    )
    const named = keys.filter(({ text, rule }) => rule === 'person-subject' && text.endsWith('Brenn'))
    expect(named.length).toBeGreaterThan(0)
    for (const { text, accepted } of named) expect([text, ...accepted]).toContain('Sweden Brenn')
  })

  it('is answered by the state that its capital is put for, unless the town itself is told of', () => {
    const filled = (...text: string[]) =>
      keysOf('fr', ...text).filter(({ text: key, rule }) => key === 'Lisbonne' && rule === 'gap')
    const state = filled(
      'Le Portugal a vendu douze navires de guerre au Maroc en juin. Lisbonne a refusé une trêve.',
      'Les provocations de Lisbonne envers les pêcheurs du Maroc agacent tout le port de Tanger.',
    )
    expect(state.length).toBeGreaterThan(0)
    for (const { accepted } of state) expect(accepted).toContain('le Portugal')
    const town = filled(
      'Le Portugal a vendu douze navires au Maroc en juin. Lisbonne a refusé une trêve. Une grève a éclaté à Lisbonne.',
      'Les provocations de Lisbonne envers les pêcheurs du Maroc agacent tout le port de Tanger.',
    )
    expect(town.length).toBeGreaterThan(0)
    for (const { accepted } of town) expect(accepted).not.toContain('le Portugal')
  })

  it('is answered by a surname of two words', () => {
    const [key] = keysOf('fr', 'Bruno Le Goff a vendu le port de Vernoy en 2014.').filter(
      ({ text }) => text === 'Bruno Le Goff',
    )
    expect(key?.accepted).toContain('Le Goff')
  })
})

describe('a gap for a person', () => {
  it('is filled as well by the office that the article gives her', () => {
    const keys = keysOf(
      'fr',
      'Anne Vial, ministre de la Pêche, a visité Vernoy. Anne Vial a vendu le vieux port de Tamont en 2014.',
    ).filter(({ text, rule }) => text === 'Anne Vial' && rule === 'gap')
    expect(keys.length).toBeGreaterThan(0)
    for (const { accepted } of keys) expect(accepted).toContain('ministre de la Pêche')
  })
})

describe('a gap', () => {
  const gaps = (language: 'fr' | 'en', ...paragraphs: string[]) =>
    keysOf(language, ...paragraphs).filter(({ rule }) => rule === 'gap')

  it('is in no sentence whose possessive has several owners that it does not name', () => {
    const said = 'La loi de Vernoy frappe le port de Tamont depuis 2014, précise leur texte.'
    expect(gaps('fr', said)).toEqual([])
    expect(gaps('fr', said.replace(', précise leur texte', ''))).not.toEqual([])
  })

  it('is in no sentence that says "in both cases"', () => {
    const said = 'Le maire de Vernoy ne dépasse pas 12 % des voix dans les deux cas.'
    expect(gaps('fr', said)).toEqual([])
    expect(gaps('fr', said.replace(' dans les deux cas', ' à Tamont'))).not.toEqual([])
  })

  it('is in no sentence whose turned pronoun is somebody else', () => {
    const said = 'La Norvanie a manqué à sa parole, a-t-il dit en 2014 devant la foule.'
    expect(gaps('fr', said)).toEqual([])
  })

  it('stands before no apostrophe and cuts no body in two', () => {
    const minutes = gaps(
      'en',
      'The pump of Merrow can press three minutes’ worth of air into the unit of Hale.',
    )
    expect(minutes.filter(({ text }) => text === 'three minutes')).toEqual([])
    const bodies = gaps(
      'en',
      'In 2007 the Hale Foundation paid the Merrow Center on Wealth and Philanthropy for a study of forty families.',
    )
    expect(bodies.filter(({ text }) => text.endsWith('Center on Wealth'))).toEqual([])
  })
})

describe('a day of what is only planned', () => {
  const dates = (text: string) =>
    keysOf('fr', text)
      .filter(({ rule }) => rule === 'date')
      .map(({ text: key }) => key)

  it('is no day of its being put off', () => {
    expect(dates('Le départ de la barque de Vernoy a été retardé en 2019.')).toEqual([])
    expect(dates('Le départ de la barque de Vernoy a été fêté en 2019.')).toContain('2019')
  })
})

describe('a function', () => {
  it('is right without that its holder is new', () => {
    const [key] = keysOf(
      'fr',
      'Hugo Vial, nouveau porte-parole de la mairie de Vernoy, a vendu le port.',
    ).filter(({ rule }) => rule === 'role-function')
    expect(key?.accepted).toContain('porte-parole de la mairie de Vernoy')
    const [mayor] = keysOf('en', 'Hugo Vial, the centre-left mayor of Vernoy, sold the port.').filter(
      ({ rule }) => rule === 'role-function',
    )
    expect(mayor?.accepted).toContain('mayor of Vernoy')
  })
})

describe('a word that points', () => {
  const gaps = (text: string) => keysOf('fr', text).filter(({ rule }) => rule === 'gap')

  it('is "y" with a subject of its own, and not in "il y a"', () => {
    expect(gaps('Trois lois de Vernoy y font obstacle selon le maire de Tamont.')).toEqual([])
    expect(gaps('Il est très probable que s’y trouvent les filets des marins de Tamont.')).toEqual([])
    expect(gaps('Il y a trois barques de pêche dans le port de Vernoy.')).not.toEqual([])
  })

  it('is "another" before its noun', () => {
    expect(gaps('Une autre fête du port de Vernoy a été donnée pour Hugo Vial.')).toEqual([])
  })
})
