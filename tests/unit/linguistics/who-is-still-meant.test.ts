import { describe, expect, it } from 'vitest'
import { textOf } from '@/lib/model/span'
import { aDocument } from '../../support/a-document'

/** Words that refer, each with the name it is linked to. */
function links(language: 'fr' | 'en', ...paragraphs: string[]): string[] {
  const { chains, article } = aDocument(language, ...paragraphs)
  return chains.flatMap(({ name, mentions }) =>
    mentions.flatMap(({ form, span }) =>
      form === 'name' ? [] : [`${textOf(article.text, span)} = ${name}`],
    ),
  )
}

describe('whom "cet homme" points at', () => {
  it('is the only one who was told of', () => {
    expect(
      links(
        'fr',
        'Paul Ménard élève des abeilles près de Norvane. Cet homme discret a repris la ferme d’un voisin en 1987.',
      ),
    ).toContain('Cet homme discret = Paul Ménard')
    expect(
      links('en', 'Paul Miller keeps bees near Port Ewell. This quiet man took over the farm in 1987.'),
    ).toContain('This quiet man = Paul Miller')
  })

  it('is open where there are two, be one without a name', () => {
    const behind = (before: string) => links('fr', `${before} Cet homme discret a quitté le village en 1987.`)
    expect(behind('Paul Ménard et Jean Tissot élèvent des abeilles.').join()).not.toContain('Cet homme')
    expect(
      behind('Paul Ménard élève des abeilles. Un voisin a déposé plainte en mars.').join(),
    ).not.toContain('Cet homme')
  })
})

describe('who speaks on', () => {
  const said = '« Le bac est sûr et il tiendra encore dix ans », affirme'
  const goesOn = '« Nous avons remplacé les câbles et les deux moteurs », ajoute-t-il.'

  it('is who spoke last, when nobody else was named since', () => {
    expect(links('fr', `${said} Luc Roy. Le pont du port a été fermé. ${goesOn}`)).toContain(
      '-t-il = Luc Roy',
    )
  })

  it('is open when another person was told of since', () => {
    expect(
      links('fr', `${said} Luc Roy. Le maire Ivo Brenn attend un rapport du port et du préfet. ${goesOn}`),
    ).not.toContain('-t-il = Luc Roy')
  })

  const quoted = '“We want calm hands in the office of the harbour by the spring,” he said.'
  it('is whose words were reported in the sentence before, whoever those were about', () => {
    const others = 'Paul Marsh met the mayor, Ivo Brenn, in Orne on Monday with Luke Roy.'
    expect(
      links('en', `${others} Luke Roy, a banker, told the board that Paul Marsh had lost money. ${quoted}`),
    ).toContain('he = Luke Roy')
  })

  it('is open behind two whose words were reported', () => {
    const one = 'Luke Roy runs the harbour. Luke Roy repaired the dam.'
    const said = 'Luke Roy said the dam had cracked'
    expect(links('en', `${one} ${said}. ${quoted}`)).toContain('he = Luke Roy')
    const both = `${one} ${said}, and Paul Marsh said it was safe. ${quoted}`
    expect(links('en', both).join()).not.toContain('he = ')
  })
})
