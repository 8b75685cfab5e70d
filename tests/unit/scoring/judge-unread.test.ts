import { describe, expect, it } from 'vitest'
import type { TypedKey } from '@/lib/model/question'
import { judgeTyped } from '@/lib/scoring/typed/judge-typed'

const keyOf = (text: string, more: Partial<TypedKey> = {}): TypedKey => ({
  ...{ text, class: 'phrase', accepted: [] },
  ...more,
})
const outcome = (key: TypedKey, response: string, language: string) =>
  judgeTyped(key, response, language).outcome

describe('a typed response in a language that nobody here reads', () => {
  it.each([
    ['es', 'la Alcaldesa', 'LA ALCALDESA.', 'accepted'],
    ['es', 'el año', 'el ano', 'accepted'],
    ['de', 'Straße', 'STRASSE', 'accepted'],
    ['de', 'Steinbrücke', 'Stein-Brücke', 'accepted'],
    ['de', 'eine Brücke', 'Brücke', 'review'],
    ['es', 'el puente', 'un puente viejo', 'review'],
    ['el', 'Η Αθήνα', 'η αθηνα', 'accepted'],
    ['ru', 'мой дом', 'Мой дом', 'accepted'],
    ['ru', 'мой', 'мои', 'review'],
    ['hi', 'कि', 'की', 'review'],
    ['ja', '三か月間', '三か月間。', 'accepted'],
    ['ja', 'かき', 'かぎ', 'review'],
    ['ar', 'سنتان', 'ثلاث سنوات', 'review'],
  ])('%s: for “%s”, “%s” is %s', (language, key, response, expected) => {
    expect(outcome(keyOf(key), response, language)).toBe(expected)
  })

  it('reads figures as the language writes them, and asks where they may be meant otherwise', () => {
    const key = keyOf('1.300 euros', { class: 'number' })
    expect(outcome(key, '1300 euros', 'es')).toBe('accepted')
    expect(outcome(key, '1.300,0 Euros', 'es')).toBe('accepted')
    expect(outcome(key, '1,300 euros', 'es')).toBe('review')
    expect(outcome(key, '1.400 euros', 'es')).toBe('rejected')
    expect(outcome(key, '-1300 euros', 'es')).toBe('rejected')
    expect(outcome(key, '1.300', 'es')).toBe('review')
    expect(outcome(keyOf('1,300 km'), '1300 km', 'zh')).toBe('accepted')
    expect(outcome(keyOf('5 %'), '5%', 'de')).toBe('accepted')
    expect(outcome(keyOf('el 12 de mayo'), 'El 13 de mayo', 'es')).toBe('rejected')
  })

  it('takes variants, refuses what is never taken, and keeps to the spelling where that is asked', () => {
    const key = keyOf('la presa', { accepted: ['el embalse'], refused: ['el pantano'] })
    expect(judgeTyped(key, 'El Embalse', 'es').reason.code).toBe('accepted-variant')
    expect(judgeTyped(key, 'el pantano', 'es').reason.code).toBe('refused-variant')
    expect(judgeTyped(key, 'el lago', 'es').reason.code).toBe('language-unread')
    const spelled = keyOf('el año', { policy: 'spelling' })
    expect(outcome(spelled, 'EL AÑO', 'es')).toBe('accepted')
    expect(outcome(spelled, 'el ano', 'es')).toBe('rejected')
    expect(outcome(key, '  ', 'es')).toBe('blank')
  })
})
