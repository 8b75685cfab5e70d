import { describe, expect, it } from 'vitest'
import { anArticle } from '../../../support/an-article'
import { composedBy, contentsOf, plainSpaces } from '../../../support/composed'

/** The items in their right order, of an article of this day. */
function orderOf(language: 'fr' | 'en', date: string | null, ...paragraphs: string[]): string[] {
  const article = { ...anArticle(language, ...paragraphs), date }
  const [content] = contentsOf('ordering', composedBy('order-events', article))
  return content?.items.map(({ text }) => plainSpaces(text)) ?? []
}

const told = {
  fr: [
    'La commune de Lonzac installa une lampe électrique en 1951. Gaston Leroy avait acheté la tour de Lonzac en 1902.',
    'Le phare de Lonzac fut construit en 1821 par des marins bretons.',
  ],
  en: [
    'The town of Lonsdale installed an electric lamp in 1951. Gordon Leroy had bought the Lonsdale tower in 1902.',
    'The Lonsdale lighthouse was built in 1821 by Breton sailors.',
  ],
}

describe('events in their order', () => {
  it('follow their dates, not the order of telling', () => {
    expect(orderOf('fr', null, ...told.fr)).toEqual([
      'Le phare de Lonzac fut construit par des marins bretons.',
      'Gaston Leroy avait acheté la tour de Lonzac.',
      'La commune de Lonzac installa une lampe électrique.',
    ])
    expect(orderOf('en', null, ...told.en)).toEqual([
      'The Lonsdale lighthouse was built by Breton sailors.',
      'Gordon Leroy bought the Lonsdale tower.',
      'The town of Lonsdale installed an electric lamp.',
    ])
  })

  it('may be days that only the day of the article tells', () => {
    const days = [
      'La mairie de Lonzac a fermé le pont de Vaubrun lundi. Odile Ferrand a signé le contrat du chantier mercredi.',
      'Les ouvriers de Lonzac ont retiré une grue du pont dimanche.',
    ]
    const inOrder = [
      'Les ouvriers de Lonzac ont retiré une grue du pont.',
      'La mairie de Lonzac a fermé le pont de Vaubrun.',
      'Odile Ferrand a signé le contrat du chantier.',
    ]
    expect(orderOf('fr', '2024-05-10', ...days)).toEqual(inOrder)
    expect(orderOf('fr', null, ...days)).toEqual([])
  })

  it('are none where a year holds the day of another', () => {
    const [first = '', second = ''] = told.en
    expect(orderOf('en', null, first.replace('in 1902', 'on 3 May 1821'), second)).toEqual([])
  })

  it('leave out what holds a second date, is hearsay or only planned', () => {
    const [first = '', second = ''] = told.en
    const altered = (line: string) => [first, line]
    expect(orderOf('en', null, ...altered(second))).toHaveLength(3)
    expect(orderOf('en', null, ...altered(second.replace('was built', 'was reportedly built')))).toEqual([])
    expect(orderOf('en', null, ...altered(second.replace('was built', 'would be built')))).toEqual([])
    expect(orderOf('en', null, ...altered(second.replace('Breton sailors', 'the sailors of 1789')))).toEqual(
      [],
    )
  })
})
