import { describe, expect, it } from 'vitest'
import { textOf } from '@/lib/model/span'
import { aDocument } from '../../support/a-document'

/** Of whom the pronouns of an article are. */
function meant(...paragraphs: string[]): string[] {
  const { chains, article } = aDocument('fr', ...paragraphs)
  return chains.flatMap(({ name, mentions }) =>
    mentions.flatMap(({ form, span }) =>
      form === 'pronoun' ? [`${textOf(article.text, span)} ${name}`] : [],
    ),
  )
}

describe('who says something', () => {
  const about = [
    'La candidate Zélie Carel a parlé lundi de la maire de Sorvane, Ada Morvane.',
    'Ada Morvane dirige la ville depuis dix ans.',
  ]

  it('is nobody of whom the words said tell by name', () => {
    const said = 'Ada Morvane "a vendu le port et les hangars", a-t-elle affirmé devant les pêcheurs.'
    expect(meant(...about, said)).not.toContain('-t-elle Ada Morvane')
  })

  it('may be whom the words before a colon name', () => {
    const said =
      'Ada Morvane a défendu son projet : "le port restera ouvert", a-t-elle affirmé devant les pêcheurs.'
    expect(meant(...about, said)).toContain('-t-elle Ada Morvane')
  })
})
