import { describe, expect, it } from 'vitest'
import { findQuotations } from '@/lib/linguistics/quotations'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { aDocument, words } from '../../support/a-document'
import { anArticle } from '../../support/an-article'

const cut = (language: Language, ...paragraphs: string[]) => {
  const article = anArticle(language, ...paragraphs)
  return findQuotations(article).map(({ inner, closed, parent, depth, continues }) => ({
    inner: textOf(article.text, inner),
    closed,
    parent,
    depth,
    continues,
  }))
}
const alone = { closed: true, parent: null, depth: 0, continues: null }

describe('quotations', () => {
  it('may be opened and closed by different marks', () => {
    expect(cut('fr', '“Nous partons », a dit le maire.')).toEqual([{ ...alone, inner: 'Nous partons' }])
  })

  it('are freed of no-break and narrow no-break spaces', () => {
    expect(cut('fr', '«\u00a0Oui\u202f», dit-il.')).toEqual([{ ...alone, inner: 'Oui' }])
  })

  it('end with their paragraph when nobody closes them', () => {
    expect(cut('fr', '« Nous partons. Vous le savez.', 'Il neige.')).toEqual([
      { ...alone, inner: 'Nous partons. Vous le savez.', closed: false },
    ])
  })

  it('know the one that holds them', () => {
    expect(cut('fr', 'Un « mot ». Elle parle du « soi-disant « plan » de paix ».')).toEqual([
      { ...alone, inner: 'mot' },
      { ...alone, inner: 'soi-disant « plan » de paix' },
      { ...alone, inner: 'plan', parent: 1, depth: 1 },
    ])
  })

  it('go on in the next paragraph when it opens anew', () => {
    expect(cut('en', '“One.', '“Two.”', '“Three.”').map(({ continues }) => continues)).toEqual([
      null,
      0,
      null,
    ])
    expect(cut('en', '“One.', 'He left.', '“Two.”').map(({ continues }) => continues)).toEqual([null, null])
  })

  it('open anew within a paragraph where several were run together, and the article speaks behind the last', () => {
    const text =
      'He said: "We wait. "It is late." Ms Orr said they were "brave". "Nobody pays us. "Nobody will."'
    expect(cut('en', text)).toEqual([
      { ...alone, inner: 'We wait.', closed: false },
      { ...alone, inner: 'It is late.', continues: 0 },
      { ...alone, inner: 'brave' },
      { ...alone, inner: 'Nobody pays us.', closed: false },
      { ...alone, inner: 'Nobody will.', continues: 3 },
    ])
  })

  it('are told from apostrophes', () => {
    const quotations = cut('en', 'The workers’ union said ‘it’s over’ and left.')
    expect(quotations.map(({ inner }) => inner)).toEqual(['it’s over'])
  })

  it('have their speaker in the document', () => {
    const document = aDocument('en', '"It is over," said Paula Visser.')
    const [quotation] = document.quotations
    expect(quotation).toMatchObject({ kind: 'speech', direct: true, hedge: null })
    expect(words(document, quotation?.speaker)).toBe('Paula Visser')
    expect(words(document, quotation?.frame)).toBe('said')
    expect(quotation?.confidence).toBeGreaterThan(0.8)
  }, 60_000)
})
