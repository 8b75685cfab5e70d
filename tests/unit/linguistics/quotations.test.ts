import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aDocument, words } from '../../support/a-document'

const read = (language: Language, ...paragraphs: string[]) => {
  const document = aDocument(language, ...paragraphs)
  return document.quotations.map(q => ({
    inner: words(document, q.inner),
    closed: q.closed,
    speaker: words(document, q.speaker),
  }))
}

describe('quotations', () => {
  it('know their speaker when the frame is turned round', () => {
    expect(read('fr', '« Nous partons demain », a annoncé mercredi la société.')).toEqual([
      { inner: 'Nous partons demain', closed: true, speaker: 'la société' },
    ])
  })

  it('may be opened and closed by different marks', () => {
    expect(read('fr', '“Nous partons », a dit le maire.')[0]).toMatchObject({
      inner: 'Nous partons',
      closed: true,
    })
  })

  it('end with their paragraph when nobody closes them', () => {
    const [quotation] = read('fr', '« Nous partons. Vous le savez.', 'Il neige.')
    expect(quotation).toMatchObject({ inner: 'Nous partons. Vous le savez.', closed: false })
  })

  it('keep a nested quotation inside', () => {
    expect(read('fr', 'Elle parle du « soi-disant « plan » de paix ».')[0]?.inner).toBe(
      'soi-disant « plan » de paix',
    )
  })

  it('are told from apostrophes', () => {
    const quotations = read('en', 'The workers’ union said ‘it’s over’ and left.')
    expect(quotations.map(q => q.inner)).toEqual(['it’s over'])
  })

  it('know the speaker of an English frame', () => {
    expect(read('en', '"It is over," said Paula Visser.')[0]).toMatchObject({
      inner: 'It is over,',
      speaker: 'Paula Visser',
    })
  })
})
