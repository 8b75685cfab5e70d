import { describe, expect, it } from 'vitest'
import { organisationsLike } from '@/lib/questions/distractors/organisations-like'
import { judgingOf } from '@/lib/questions/verifying/judging-of'
import { aDocument } from '../../../support/a-document'

type Document = ReturnType<typeof aDocument>

function othersOf(key: string, stem: string, document: Document): string {
  const start = document.article.text.indexOf(key)
  const wanted = {
    document,
    ...{ key, keySpan: { start, end: start + key.length }, stem, class: 'organisation', kind: null },
    random: () => 0.5,
    judging: judgingOf('fr'),
  } as unknown as Parameters<typeof organisationsLike>[0]
  return [...organisationsLike(wanted)].join(' ')
}

describe('other bodies of an article', () => {
  it('are none that may be the key under another noun, or that is written in other letters', () => {
    const document = aDocument(
      'fr',
      'Le Musée Lorvel a ouvert à Lenne. La Galerie Lorvel et le Musée Brenn ont fermé. Le Музей Ленне attend, dit la Société Vial.',
    )
    const entities = document.entities.map(entity => ({ ...entity, class: 'organisation' as const }))
    const chains = document.chains.map(chain => ({ ...chain, class: 'organisation' as const }))
    const found = othersOf('Musée Lorvel', 'Quelle organisation a ouvert à Lenne ?', {
      ...document,
      entities,
      chains,
    })
    expect(found).toContain('Brenn')
    expect(found).not.toContain('Galerie Lorvel')
    expect(found).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  it('are not the key by another of its names', () => {
    const text = 'Daech a écrit à Lenne. L’État islamique et la Croix-Rouge ont signé.'
    const found = othersOf('Daech', 'Qui a écrit à Lenne ?', aDocument('fr', text))
    expect(found).toContain('Croix-Rouge')
    expect(found).not.toContain('islamique')
  })
})
