import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { readGift } from '@/lib/exchange/gift/read'
import { got } from '../../support/people'

/** GIFT_FIXTURES names the tests/questions of gift-pegjs' repository; they are not ours to pass on as our own, so they are not here. */
const folder = process.env.GIFT_FIXTURES
const files = folder ? readdirSync(folder).filter(name => name.endsWith('.gift')) : []

const asks = ({ type }: GIFTQuestion) => type !== 'Category' && type !== 'Description'

describe.runIf(folder)('the fixtures of gift-pegjs', () => {
  it('are all there', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  it.each(files)('%s is read, or each question that is not is named with its line and why', name => {
    const text = readFileSync(join(folder ?? '', name), 'utf8')
    const parsed = parse(text)
    const { quiz, remarks } = got(readGift(text))
    const lines = text.split('\n').length
    expect(remarks.every(({ line, reason }) => line !== null && line >= 1 && line <= lines && reason)).toBe(
      true,
    )
    const refused = remarks.filter(({ whole, reason }) => whole && reason !== 'description')
    expect(quiz.questions.length + refused.length).toBe(parsed.filter(asks).length)
    // Words that ask nothing are the article, or are named.
    const notes = remarks.filter(({ reason }) => reason === 'description').length + (quiz.article ? 1 : 0)
    expect(notes).toBe(parsed.filter(({ type }) => type === 'Description').length)
  })
})
